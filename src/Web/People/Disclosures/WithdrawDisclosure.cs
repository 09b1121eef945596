using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.People.Disclosures;

/// <summary>The person stops it, for one employer, from this second. No reason is asked.</summary>
public sealed class WithdrawDisclosure(AppDb db)
{
    public async Task<Result<DisclosureDecision>> ExecuteAsync(CaseView @case, Guid decision, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<DisclosureDecision>(decision, cancellation) is not { } found)
        {
            return new Refusal("DisclosureIsGone", "M2.41.08");
        }

        if (found.WithdrawnAt is null)
        {
            found.Withdraw(db.Now);
            await db.SaveAsync(@case.Did(Acts.DisclosureWithdrawn, found.Id), cancellation);
        }

        return found;
    }
}
