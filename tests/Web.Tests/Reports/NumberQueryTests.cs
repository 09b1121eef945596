using Stegvis.Casework.Outcomes;
using Stegvis.Storage;
using Stegvis.Storage.Reports;
using Stegvis.Tests.Given;
using Stegvis.Tests.Outcomes;

namespace Stegvis.Tests.Reports;

/// <summary>Numbers cost the same few queries, however many people are behind them.</summary>
public sealed class NumberQueryTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.205")]
    public async Task Numbers_AskTheSameFewQueries_For1And20People(DatabaseKind kind)
    {
        var service = services[kind];
        var (lead, specialist, _) = await service.NewTeamAsync();
        await service.ReferenceAsync(ReferenceCases.All[0], specialist);
        var ofOne = await service.CountQueriesAsync(ReadAsync);
        foreach (var reference in ReferenceCases.All.Concat(ReferenceCases.All.Take(9)))
        {
            await service.ReferenceAsync(reference, specialist);
        }

        Assert.Equal(ofOne, await service.CountQueriesAsync(ReadAsync));
        Assert.InRange(ofOne, 1, 8);

        async Task ReadAsync(AppDb db)
        {
            var team = await db.TeamFactsAsync(lead, CancellationToken.None);
            await db.WorkersOfAsync(team, OutcomePeriod.All, CancellationToken.None);
            await db.NamedAsync(lead, [.. team.Cases.Keys], CancellationToken.None);
        }
    }
}
