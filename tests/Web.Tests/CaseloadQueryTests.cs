using Stegvis.Casework;
using Stegvis.Method;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Casework;
using Stegvis.Storage.Casework.Known;
using Stegvis.Tests.Given;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Tests;

/// <summary>The cost of a list is a number of queries that does not grow with the people in it.</summary>
public sealed class CaseloadQueryTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Lists_AskTheSameNumberOfQueries_For1And60People(DatabaseKind kind)
    {
        var service = services[kind];
        var specialist = await service.NewSpecialistAsync();
        await service.SearchingAsync(await service.CaseAsync("Only", specialist), 24);
        var (caseloadOf1, todayOf1) = (await CountAsync(service, specialist, CaseloadAsync), await CountAsync(service, specialist, TodayAsync));
        for (var i = 0; i < 59; i++)
        {
            await service.CaseAsync($"Person {i % 7}", specialist);
        }

        Assert.Equal(caseloadOf1, await CountAsync(service, specialist, CaseloadAsync));
        Assert.Equal(todayOf1, await CountAsync(service, specialist, TodayAsync));
        Assert.InRange(caseloadOf1, 1, 10);
        Assert.InRange(todayOf1, 1, 11);
        await PagesAreStableAsync(service, specialist);
    }

    /// <summary>What one node knows of a person is void the moment another node has saved something about them (decision 0039).</summary>
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Facts_AreReadAgain_OnlyWhenSomebodyHasSaved_OnAnyNode(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Known", await service.NewSpecialistAsync());
        var other = new StorageServices(service.Clock, service.Storage.Days, service.Storage.Vault) { HeadFile = service.Storage.HeadFile };
        async Task<CaseFacts?> FactsAsync(AppDb db) => (await db.CaseFactsOfAsync(given.Specialist, [given.Id], CancellationToken.None)).GetValueOrDefault(given.Id);

        var first = await service.CountQueriesAsync(FactsAsync);
        var again = await service.CountQueriesAsync(FactsAsync);
        await using (var node = StorageSetup.OpenDatabase(service.Options, other))
        {
            Assert.Null((await FactsAsync(node))!.Pause);
            var view = await node.OpenAsync(given.Specialist, given.Id);
            var pause = Pause.Begin(service.NewId(), given.Id, PauseFacts.From(node.Today), (node.Today, new Stamp(given.Specialist.Account, node.Now)));
            node.Keep(pause);
            await node.SaveAsync(view!.Did(Acts.CasePaused, pause.Id));
        }

        Assert.True(again < first - 3, $"{first} queries, and {again} the second time");
        Assert.NotNull((await service.InDatabaseAsync(FactsAsync))!.Pause);
    }

    private static async Task PagesAreStableAsync(TestService service, Actor specialist)
    {
        using var client = service.As(specialist);
        var (first, second, again) = (await client.OpenAsync("/cases"), await client.OpenAsync("/cases?p=2"), await client.OpenAsync("/cases"));
        var ids = new[] { first, second }.SelectMany(Links).ToList();

        Assert.Equal(50, Links(first).Count);
        Assert.Equal(60, ids.Distinct().Count());
        Assert.Equal(Links(first), Links(again));
        Assert.Contains("50 of 60 shown.", first.Text, StringComparison.Ordinal);
        Assert.Contains("Page 1 of 2", first.Text, StringComparison.Ordinal);
    }

    private static List<string?> Links(Answer page) => [.. page.Document.QuerySelectorAll("th[scope=row] a").Select(a => a.GetAttribute("href"))];

    private static Task CaseloadAsync(AppDb db, Actor actor) => db.CaseloadAsync(actor, new CaseloadQuery(), CancellationToken.None);

    private static Task TodayAsync(AppDb db, Actor actor) => db.TodayOfAsync(actor, CancellationToken.None);

    private static Task<int> CountAsync(TestService service, Actor actor, Func<AppDb, Actor, Task> read) => service.CountQueriesAsync(db => read(db, actor));
}
