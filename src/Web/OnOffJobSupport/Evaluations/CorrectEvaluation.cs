using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.OnOffJobSupport.Evaluations;

/// <summary>Puts an evaluation right. What stood before is kept in the log.</summary>
public sealed class CorrectEvaluation(AppDb db)
{
    public async Task<Result<PlacementEvaluation>> ExecuteAsync(CaseView @case, (Guid Id, int Version) evaluation, EvaluationFacts facts, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<PlacementEvaluation>(evaluation.Id, cancellation) is not { } found)
        {
            return new Refusal("EvaluationIsGone", "M5.38");
        }

        db.Expect(found, evaluation.Version);
        var kept = Unseen.Kept<PlacementEvaluation, EvaluationFacts>(@case.Lens, facts with { }, found.Facts);
        await NextLook.FollowAsync(db, @case, (found, kept), cancellation);
        found.Correct(kept);
        await db.SaveAsync(@case.Did(Acts.PlacementEvaluated, found.Id), cancellation);
        return found;
    }
}
