using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Retention;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Known;

/// <summary>Another process over the same database, and what it may save there.</summary>
internal static class Nodes
{
    /// <summary>It knows nothing yet.</summary>
    public static StorageServices NewNode(this TestService service, TimeProvider? clock = null) =>
        new(clock ?? service.Clock, service.Storage.Days, service.Storage.Vault) { HeadFile = service.Storage.HeadFile };

    /// <summary>After each save of another, a node that has looked all along says what one says that has never looked; and each save changes what is said.</summary>
    public static async Task KnowsAsOneThatKnowsNothingAsync(this TestService service, IReadOnlyCollection<Func<Task>> saves, Func<StorageServices, Task<string>> saidBy)
    {
        var here = service.NewNode();
        var seen = new List<string> { await saidBy(here) };
        foreach (var save in saves)
        {
            await save();
            seen.Add(await saidBy(here));
            Assert.Equal(await saidBy(service.NewNode()), seen[^1]);
        }

        Assert.Equal(saves.Count + 1, seen.Distinct().Count());
    }

    public static Task<GivenCase> FollowedByAsync(this TestService service, GivenCase given, Actor worker) => service.WithAsync(given, (db, _, stamp) =>
        db.Keep(Seat.Grant(service.NewGrant(SeatRole.Specialist) with { Account = worker.Account, Case = given.Id }, null, stamp)));

    public static async Task EraseAsync(this TestService service, GivenCase given)
    {
        await using var db = service.OpenDatabase();
        await db.EraseAsync((await db.OpenAsync(given.Specialist, given.Id))!, CancellationToken.None);
    }
}
