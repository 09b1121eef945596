using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Plan.Lines;

/// <summary>Adds one line to the person's plan. A line on the job belongs to the job the person has now.</summary>
public sealed class AddPlanLine(AppDb db)
{
    public async Task<Result<PlanLine>> ExecuteAsync(CaseView @case, (Guid Id, PlanLayout Layout) line, PlanLineFacts facts, CancellationToken cancellation)
    {
        var placement = facts.Setting is SupportSetting.OnTheJob ? await CurrentPlacementAsync(@case, cancellation) : null;
        var added = PlanLine.Add(line.Id, @case.Id, (line.Layout, placement, facts), new Stamp(@case.Actor.Account, db.Now));
        db.Keep(added);
        await db.SaveAsync(@case.Did(Acts.PlanLineAdded, added.Id), cancellation);
        return added;
    }

    private static async Task<PlacementId?> CurrentPlacementAsync(CaseView @case, CancellationToken cancellation)
    {
        var job = await @case.Records<Placement>().Where(p => p.EndedOn == null).OrderByDescending(p => p.CreatedAt).FirstAsync(cancellation);
        return job?.PlacementId;
    }
}
