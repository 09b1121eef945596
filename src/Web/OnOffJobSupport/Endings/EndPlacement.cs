using Stegvis.Casework;
using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Web.Casework.Jobs;

namespace Stegvis.Web.OnOffJobSupport.Endings;

/// <summary>
/// A job ends (M5.41): the search is open again the same day unless the person chooses otherwise (M0.104), what must be looked after
/// becomes tasks, and the workplace's seats end with the job.
/// </summary>
public sealed class EndPlacement(AppDb db)
{
    public async Task<Result<PlacementEnding>> ExecuteAsync(CaseView @case, (Guid Id, PlacementId Job) ending, EndingFacts facts, CancellationToken cancellation)
    {
        var stamp = new Stamp(@case.Actor.Account, db.Now);
        var lastDay = facts.LastDay!.Value;
        var saved = PlacementEnding.Of(ending.Id, (@case.Id, ending.Job), facts, stamp);
        db.Keep(saved);
        await JobChanges.EndAsync(@case, ending.Job, lastDay, cancellation);
        await JobChanges.EndWorkplaceSeatsAsync(db, @case, (ending.Job, lastDay), cancellation);
        await TakeBackOpenTasksAsync(@case, ending.Job, cancellation);
        KeepTasks(@case, ending.Job, facts, stamp);
        await MoveStepsAsync(@case, ending.Job, facts, cancellation);
        await db.SaveAsync(@case.Did(Acts.PlacementEnded, ending.Job.Value), cancellation);
        return saved;
    }

    /// <summary>What followed the start day is of no use to a job that ends.</summary>
    private async Task TakeBackOpenTasksAsync(CaseView @case, PlacementId job, CancellationToken cancellation)
    {
        foreach (var task in await @case.AllForChangeAsync<CaseTask>(cancellation))
        {
            if (task.SubjectId == job.Value && task.DoneOn is null)
            {
                task.TakeBack(db.Today);
            }
        }
    }

    private void KeepTasks(CaseView @case, PlacementId job, EndingFacts facts, Stamp stamp)
    {
        if (!facts.RightsChecked)
        {
            db.Keep(CaseTask.Of(TaskKind.RightsBeforeSigning, @case.Id, (job.Value, db.Today), stamp));
        }

        if (!facts.ReferenceSecured)
        {
            db.Keep(CaseTask.Of(TaskKind.ReferenceFromEmployer, @case.Id, (job.Value, facts.LastDay!.Value), stamp));
        }

        if (facts.SearchAgain)
        {
            var search = CaseTask.Of(TaskKind.OpenSearchAgain, @case.Id, (job.Value, db.Today), stamp);
            search.Done(db.Today);
            db.Keep(search);
        }
    }

    private async Task MoveStepsAsync(CaseView @case, PlacementId ended, EndingFacts facts, CancellationToken cancellation)
    {
        var process = await @case.CaseForChangeAsync(cancellation);
        if (facts.SearchAgain)
        {
            process.Reopen(ProcessStep.JobFinding, db.Today);
        }

        if (facts.ReprofilingNeeded)
        {
            process.Reopen(ProcessStep.VocationalProfiling, db.Today);
        }

        var others = (await Job.AllOfAsync(db, @case, cancellation)).Any(j => j.Id != ended && j.GoesOn(db.Today));
        if (!others && facts.LastDay <= db.Today)
        {
            process.Settle(ProcessStep.OnOffJobSupport, db.Today);
        }
    }
}
