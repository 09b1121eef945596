using Stegvis.Casework;
using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.OnOffJobSupport.Evaluations;

/// <summary>Saves a shared look at a job (M5.38): the first one settles its task, the next day agreed becomes a meeting.</summary>
public sealed class EvaluatePlacement(AppDb db)
{
    public async Task<Result<PlacementEvaluation>> ExecuteAsync(CaseView @case, (Guid Id, PlacementId Job) evaluation, EvaluationFacts facts, CancellationToken cancellation)
    {
        var stamp = new Stamp(@case.Actor.Account, db.Now);
        var held = PlacementEvaluation.Hold(evaluation.Id, (@case.Id, evaluation.Job), facts, stamp);
        db.Keep(held);
        NextLook.Plan(db, @case, evaluation.Job, facts);
        foreach (var task in await @case.AllForChangeAsync<CaseTask>(cancellation))
        {
            if (task is { Kind: TaskKind.FirstEvaluation, DoneOn: null } && task.SubjectId == evaluation.Job.Value)
            {
                task.Done(facts.HeldOn!.Value);
            }
        }

        await db.SaveAsync(@case.Did(Acts.PlacementEvaluated, held.Id), cancellation);
        return held;
    }
}
