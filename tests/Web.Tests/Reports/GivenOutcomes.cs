using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Tests.Given;
using Stegvis.Tests.Outcomes;

namespace Stegvis.Tests.Reports;

/// <summary>The reference cases as records of a service: opened, stopped, taken up again, in jobs.</summary>
internal static class GivenOutcomes
{
    public static async Task<(Actor Lead, Actor Specialist, TeamId Team)> NewTeamAsync(this TestService service)
    {
        var team = new TeamId(service.NewId());
        await using var db = service.OpenDatabase();
        db.Keep(Stegvis.People.Team.Create(team, "Team of numbers", new Stamp(service.Administrator.Account, db.Now)));
        await db.SaveAsync(service.Administrator.Did(Acts.TeamMade, team.Value));
        var lead = await service.AccountAsync("Lead of numbers", service.NewGrant(SeatRole.TeamLead) with { Team = team });
        var specialist = await service.AccountAsync("Numa", service.NewGrant(SeatRole.Specialist) with { Team = team });
        return (lead, specialist, team);
    }

    public static async Task<GivenCase> ReferenceAsync(this TestService service, ReferenceCase reference, Actor specialist)
    {
        var given = await service.CaseAsync(reference.Name, specialist);
        return await service.WithAsync(given, async (db, view, stamp) =>
        {
            var @case = await view.CaseForChangeAsync();
            db.Entry(@case).Property(c => c.OpenedOn).CurrentValue = ReferenceCases.Day(reference.Opened);
            Array.ForEach(reference.Steps, step => @case.Begin(step, ReferenceCases.Day(reference.Opened)));
            foreach (var job in reference.Jobs)
            {
                var placement = Placement.Agree(new PlacementId(service.NewId()), view.Id, (new EmployerId(service.NewId()), job.Facts), stamp);
                if (job.LastDay is { } last)
                {
                    placement.End(ReferenceCases.Day(last));
                }

                db.Keep(placement);
            }

            if (reference.Stopped is var (from, until))
            {
                var closure = @case.Close(service.NewId(), null, (ReferenceCases.Day(from), stamp));
                if (until is not null)
                {
                    @case.ReopenCase(closure, ReferenceCases.Day(until), stamp);
                }

                db.Keep(closure);
            }
        });
    }
}
