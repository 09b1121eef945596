using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.ClientEngagement.Circle;

/// <summary>What was promised is done. A second tap changes nothing.</summary>
public sealed class FinishContribution(AppDb db)
{
    public async Task<Result<Contribution>> ExecuteAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<Contribution>(id, cancellation) is not { } contribution)
        {
            return new Refusal("MemberIsGone", "M1.36");
        }

        if (contribution.DoneOn is null)
        {
            contribution.Done(db.Today);
            await db.SaveAsync(@case.Did(Acts.ContributionDone, id), cancellation);
        }

        return contribution;
    }
}
