using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.OnOffJobSupport.Adjustments;

/// <summary>What it led to, or what was written wrong. What stood before is kept in the log.</summary>
public sealed class CorrectRemedy(AppDb db)
{
    public async Task<Result<JobAdjustment>> ExecuteAsync(CaseView @case, (Guid Id, int Version) adjustment, AdjustmentFacts facts, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<JobAdjustment>(adjustment.Id, cancellation) is not { } tried)
        {
            return new Refusal("RemedyIsGone", "M5.35");
        }

        db.Expect(tried, adjustment.Version);
        if (facts.Remedy != tried.Facts.Remedy)
        {
            await TryRemedy.LookElsewhereAsync(db, @case, facts, cancellation);
        }

        tried.Correct(facts);
        await db.SaveAsync(@case.Did(Acts.RemedyTried, tried.Id), cancellation);
        return tried;
    }
}
