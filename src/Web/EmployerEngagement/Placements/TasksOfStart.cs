using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.EmployerEngagement.Placements;

/// <summary>Keeps the tasks of a start day in step with the job: each once, moved while open, taken back when of no use. What is done stays done.</summary>
internal static class TasksOfStart
{
    public static async Task FollowAsync(AppDb db, CaseView @case, Placement placement, CancellationToken cancellation)
    {
        var wanted = StartOfJob.Tasks(placement.Facts);
        var made = (await @case.AllForChangeAsync<CaseTask>(cancellation))
            .Where(t => t.SubjectId == placement.Id && StartOfJob.Kinds.Contains(t.Kind)).ToDictionary(t => t.Kind);
        foreach (var (kind, due) in wanted.Where(w => !made.ContainsKey(w.Key)))
        {
            db.Keep(CaseTask.Of(kind, @case.Id, (placement.Id, due), new Stamp(@case.Actor.Account, db.Now)));
        }

        foreach (var task in made.Values.Where(t => t.DoneOn is null))
        {
            if (wanted.TryGetValue(task.Kind, out var due))
            {
                task.MoveTo(due);
            }
            else
            {
                task.TakeBack(db.Today);
            }
        }
    }

    /// <summary>A job begins steps 4 and 5 (M0.98); a signed SE job settles step 4. Support in practice equals support in a job.</summary>
    public static void MoveSteps(Case process, Placement placement, DateOnly today)
    {
        process.Begin(ProcessStep.EmployerEngagement, today);
        process.Begin(ProcessStep.OnOffJobSupport, today);
        if (placement is { IsSupportedEmployment: true, Facts.ContractSigned: true } && process.StateOf(ProcessStep.EmployerEngagement) is not StepState.Settled)
        {
            process.Settle(ProcessStep.EmployerEngagement, today);
        }
    }
}
