using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Casework;
using Stegvis.Tests.Given;
using Stegvis.Tests.Reports;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Tests.Known;

/// <summary>The list that a node knows is the list as it stands, for whoever looks (decision 0039).</summary>
public sealed class KnownCaseloadTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.046")]
    public async Task KnownList_IsTheListAsItStands_AfterEachSaveOfAnother(DatabaseKind kind)
    {
        var service = services[kind];
        var (lead, specialist, team) = await service.NewTeamAsync();
        var colleague = await service.AccountAsync("Colleague", service.NewGrant(SeatRole.Specialist) with { Team = team });
        var (first, second) = (await service.CaseAsync("Ærlig", specialist), await service.CaseAsync("Åse", specialist));
        var theirs = await service.CaseAsync("Theirs", colleague);
        var employer = await service.EmployerAsync("Before");
        Func<Task>[] saves =
        [
            () => service.CaseAsync("Bo", specialist),
            () => service.WithAsync(first, async (_, view, _) => (await view.PersonForChangeAsync()).Correct(new PersonFacts { CallName = "Zoe" })),
            () => service.MeetingAsync(first, new TimeOnly(15, 0)),
            () => InJobAsync(service, second, employer),
            () => service.WithAsync(second, async (_, view, stamp) => (await view.CaseForChangeAsync()).HideWhereabouts(true, stamp.At)),
            () => SwapAsync(service, (theirs, second), specialist),
            () => service.WithAsync(first, async (db, view, stamp) => db.Keep((await view.CaseForChangeAsync()).Close(service.NewId(), null, (db.Today, stamp)))),
            () => service.EraseAsync(first),
        ];

        await service.KnowsAsOneThatKnowsNothingAsync(saves, node => SaidAsync(service, node, [specialist, colleague, lead]));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.046")]
    public async Task KnownList_EndsWithTheSeat_ThatNobodyEnds(DatabaseKind kind)
    {
        var service = services[kind];
        var (_, specialist, team) = await service.NewTeamAsync();
        var (covered, always) = (await service.CaseAsync("Covered", specialist), await service.CaseAsync("Always", specialist));
        var deputy = await service.AccountAsync("Dag", service.NewGrant(SeatRole.Deputy) with { Team = team, Case = covered.Id, Until = service.Storage.Now.AddMinutes(5) });
        await service.FollowedByAsync(always, deputy);

        var (before, after) = await SaidSixMinutesApartAsync(service, deputy);

        Assert.Contains("Covered", before, StringComparison.Ordinal);
        Assert.DoesNotContain("Covered", after, StringComparison.Ordinal);
        Assert.Contains("Always", after, StringComparison.Ordinal);
    }

    /// <summary>As many people, none of them changed, and yet another list: only the hour says so.</summary>
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.024")]
    public async Task KnownList_HidesAgain_WhenASeatThatMaySeeEndsByItself(DatabaseKind kind)
    {
        var service = services[kind];
        var (_, specialist, team) = await service.NewTeamAsync();
        var given = await service.CaseAsync("At risk", specialist);
        await InJobAsync(service, given, await service.EmployerAsync("Secret garden"));
        await service.WithAsync(given, async (_, view, stamp) => (await view.CaseForChangeAsync()).HideWhereabouts(true, stamp.At));
        var reader = service.NewGrant(SeatRole.Deputy) with { Team = team, Case = given.Id, IsNamedReader = true, Until = service.Storage.Now.AddMinutes(5) };
        var deputy = await service.AccountAsync("Dag", reader);
        await service.FollowedByAsync(given, deputy);

        var (before, after) = await SaidSixMinutesApartAsync(service, deputy);

        Assert.Contains("Secret garden", before, StringComparison.Ordinal);
        Assert.Contains("At risk", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret garden", after, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task KnownList_IsNotReadAgain_UntilSomebodySaves(DatabaseKind kind)
    {
        var service = services[kind];
        var (lead, specialist, _) = await service.NewTeamAsync();
        var given = await service.CaseAsync("Still", specialist);

        Task<int> QueriesAsync(Actor viewer) => service.CountQueriesAsync(db => db.CaseloadAsync(viewer, new CaseloadQuery { Team = true }, CancellationToken.None));
        foreach (var viewer in new[] { specialist, lead })
        {
            await QueriesAsync(viewer);
            Assert.Equal(1, await QueriesAsync(viewer));
        }

        await service.NotedAsync(given, 1);
        Assert.True(await QueriesAsync(lead) > 1);
    }

    /// <summary>By the same node, and nobody saves anything between.</summary>
    private static async Task<(string Before, string After)> SaidSixMinutesApartAsync(TestService service, Actor viewer)
    {
        var clock = new FixedClock();
        clock.MoveTo(service.Storage.Now);
        var node = service.NewNode(clock);
        var before = await SaidAsync(service, node, [viewer]);
        clock.Advance(TimeSpan.FromMinutes(6));
        return (before, await SaidAsync(service, node, [viewer]));
    }

    private static async Task<string> SaidAsync(TestService service, StorageServices node, IEnumerable<Actor> viewers)
    {
        await using var db = StorageSetup.OpenDatabase(service.Options, node);
        var said = new List<string>();
        foreach (var viewer in viewers)
        {
            foreach (var query in new[] { new CaseloadQuery(), new CaseloadQuery { Team = true }, new CaseloadQuery { Team = true, Closed = true } })
            {
                var list = await db.CaseloadAsync(viewer, query, CancellationToken.None);
                said.Add($"{list.Numbers().Open} {list.Numbers().InJob}: {string.Join(", ", list.Page.Rows.Select(r => $"{r.Name} {r.Workplace} {r.NextMeeting} {r.ClosedOn} {r.IsHidden}"))}");
            }
        }

        return string.Join('\n', said);
    }

    private static Task<GivenCase> InJobAsync(TestService service, GivenCase given, EmployerId employer) => service.WithAsync(given, (db, view, stamp) =>
    {
        var facts = new PlacementFacts { JobTitle = "Gardener", HoursPerWeek = 20, Pay = PayBasis.CollectiveAgreement, Contract = ContractType.Permanent, StartsOn = db.Today };
        db.Keep(Placement.Agree(new PlacementId(service.NewId()), view.Id, (employer, facts), stamp));
    });

    /// <summary>One goes and one comes between two looks, so that the list is as long as it was.</summary>
    private static async Task SwapAsync(TestService service, (GivenCase Comes, GivenCase Goes) swap, Actor worker)
    {
        await service.WithAsync(swap.Goes, async (_, view, stamp) => (await view.SeatsForChangeAsync()).Where(s => s.AccountId == worker.Account).ToList().ForEach(s => s.End(stamp.At)));
        await service.FollowedByAsync(swap.Comes, worker);
    }
}
