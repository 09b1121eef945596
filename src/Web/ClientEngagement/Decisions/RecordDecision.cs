using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.ClientEngagement.Decisions;

/// <summary>Records the person's informed choice (M1.39). A yes to help with work is the only gate there is (T.01).</summary>
public sealed class RecordDecision(AppDb db)
{
    public async Task<Result<Decision>> ExecuteAsync(CaseView @case, Guid id, DecisionFacts facts, CancellationToken cancellation)
    {
        var result = Decision.Record(id, @case.Id, facts, new Stamp(@case.Actor.Account, db.Now));
        if (result.Value is not { } decision)
        {
            return result;
        }

        db.Keep(decision);
        await FirstStep.GoOnAsync(@case, facts, db.Today, cancellation);
        await db.SaveAsync(@case.Did(Acts.DecisionRecorded, decision.Id), cancellation);
        return decision;
    }
}
