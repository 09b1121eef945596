using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Web.Casework.Jobs;

namespace Stegvis.Web.EmployerEngagement.Placements;

/// <summary>A job about to be saved, and the lead it came from.</summary>
public sealed record PlacementToAgree(PlacementId Id, EmployerId Employer, PlacementFacts Facts)
{
    public Guid? Lead { get; init; }
}

/// <summary>
/// Saves a job (M4.37), whether or not it is an SE job: the criteria label it, they never stop it (M4.80).
/// The start day makes its tasks in the same save; practice does too and closes no lead.
/// </summary>
public sealed class AgreePlacement(AppDb db)
{
    public async Task<Result<Placement>> ExecuteAsync(CaseView @case, PlacementToAgree job, CancellationToken cancellation)
    {
        var stamp = new Stamp(@case.Actor.Account, db.Now);
        var placement = Placement.Agree(job.Id, @case.Id, (job.Employer, job.Facts), stamp);
        db.Keep(placement);
        await TasksOfStart.FollowAsync(db, @case, placement, cancellation);
        TasksOfStart.MoveSteps(await @case.CaseForChangeAsync(cancellation), placement, db.Today);
        if (job.Lead is { } lead && job.Facts.Setting is not WorkSetting.Practice)
        {
            await JobChanges.LeadBecameJobAsync(@case, lead, cancellation);
        }

        await db.SaveAsync(@case.Did(Acts.PlacementAgreed, placement.Id), cancellation);
        return placement;
    }
}
