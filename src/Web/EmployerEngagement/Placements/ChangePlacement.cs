using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.EmployerEngagement.Placements;

/// <summary>Changes the terms of a job. A new start day moves the tasks that are still open, and the criteria are asked again.</summary>
public sealed class ChangePlacement(AppDb db)
{
    public async Task<Result<Placement>> ExecuteAsync(CaseView @case, (Guid Id, int Version) job, PlacementFacts facts, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<Placement>(job.Id, cancellation) is not { } placement)
        {
            return new Refusal("PlacementIsGone", "M4.37");
        }

        db.Expect(placement, job.Version);
        placement.Change(Unseen.Kept<Placement, PlacementFacts>(@case.Lens, facts with { }, placement.Facts));
        if (placement.EndedOn is null)
        {
            await TasksOfStart.FollowAsync(db, @case, placement, cancellation);
            TasksOfStart.MoveSteps(await @case.CaseForChangeAsync(cancellation), placement, db.Today);
        }

        await db.SaveAsync(@case.Did(Acts.PlacementChanged, placement.Id), cancellation);
        return placement;
    }
}
