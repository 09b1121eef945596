using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

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
        await NextLook.FollowAsync(db, @case, (found, facts), cancellation);
        found.Correct(facts);
        await db.SaveAsync(@case.Did(Acts.PlacementEvaluated, found.Id), cancellation);
        return found;
    }
}
