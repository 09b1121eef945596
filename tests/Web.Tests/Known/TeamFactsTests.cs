using Stegvis.Casework;
using Stegvis.Casework.Outcomes;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Reports;
using Stegvis.Tests.Given;
using Stegvis.Tests.Reports;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Tests.Known;

/// <summary>What a node knows of a team is what stands in the database, whoever saved last and on which node (decision 0039).</summary>
public sealed class TeamFactsTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.205")]
    public async Task KnownTeam_IsTheTeamAsItStands_AfterEachSaveOfAnother(DatabaseKind kind)
    {
        var service = services[kind];
        var (lead, specialist, _) = await service.NewTeamAsync();
        var (first, second) = (await service.CaseAsync("First", specialist), await service.CaseAsync("Second", specialist));
        Func<Task>[] saves =
        [
            () => service.NotedAsync(first, 3),
            () => service.CaseAsync("Third", specialist),
            () => service.InJobAsync(second, 40),
            () => service.WithAsync(first, async (_, view, stamp) => (await view.AllForChangeAsync<ContactNote>()).ForEach(n => n.Withdraw(stamp.At))),
            () => service.WithAsync(second, async (_, view, stamp) => (await view.SeatsForChangeAsync()).Where(s => s.Role is SeatRole.Specialist).ToList().ForEach(s => s.End(stamp.At))),
            () => service.WithAsync(first, async (db, view, stamp) => db.Keep((await view.CaseForChangeAsync()).Close(service.NewId(), null, (db.Today, stamp)))),
            () => service.EraseAsync(first),
        ];

        await service.KnowsAsOneThatKnowsNothingAsync(saves, node => SaidAsync(service, node, lead));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.205")]
    public async Task KnownTeam_IsNotReadAgain_UntilSomebodySaves(DatabaseKind kind)
    {
        var service = services[kind];
        var (lead, specialist, _) = await service.NewTeamAsync();
        var given = await service.CaseAsync("Still", specialist);

        Task<int> QueriesAsync() => service.CountQueriesAsync(db => db.TeamFactsAsync(lead, CancellationToken.None));
        var (first, again) = (await QueriesAsync(), await QueriesAsync());
        await service.NotedAsync(given, 1);

        Assert.Equal(1, again);
        Assert.Equal(first, await QueriesAsync());
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.205")]
    public async Task KnownTeam_IsItsLeadsOnly(DatabaseKind kind)
    {
        var service = services[kind];
        var (lead, specialist, _) = await service.NewTeamAsync();
        var (otherLead, _, _) = await service.NewTeamAsync();
        await service.CaseAsync("Ours", specialist);

        Task<TeamFacts> KnownAsync(Actor actor) => service.InDatabaseAsync(db => db.TeamFactsAsync(actor, CancellationToken.None));
        Assert.Single((await KnownAsync(lead)).Cases);
        Assert.Empty((await KnownAsync(otherLead)).Cases);
        Assert.Empty((await KnownAsync(specialist)).Cases);
        Assert.Empty((await KnownAsync(lead with { Role = SeatRole.Funder })).Cases);
    }

    private static async Task<string> SaidAsync(TestService service, StorageServices node, Actor lead)
    {
        await using var db = StorageSetup.OpenDatabase(service.Options, node);
        var team = await db.TeamFactsAsync(lead, CancellationToken.None);
        var people = team.Outcomes.OrderBy(o => o.Id.Value).Select(o => $"{o.Id.Value} {o.OpenedOn} {string.Join('+', o.Jobs)} {string.Join('+', o.Stopped)} {string.Join('+', o.BegunSteps)}");
        var numbers = team.In(OutcomePeriod.All, db.Today);
        var workers = await db.WorkersOfAsync(team, OutcomePeriod.All, CancellationToken.None);
        return string.Join('\n', [.. people, .. Enum.GetValues<OutcomeNumber>().Select(n => $"{n} {numbers.Count(n)}"), .. workers.Select(w => w.ToString())]);
    }
}
