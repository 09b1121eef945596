using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Network;

/// <summary>Whoever promised it says yes to the words of their promise (M1.36.04). It stands without, too; a second tap changes nothing.</summary>
public sealed class SignContribution(AppDb db)
{
    public async Task<Result<Contribution>> ExecuteAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<Contribution>(id, cancellation) is not { } contribution)
        {
            return new Refusal("MemberIsGone", "M1.36");
        }

        if (contribution.SignedOn is null)
        {
            contribution.Sign(db.Today);
            var yes = new Yes(Guid.CreateVersion7(db.Now), id, contribution.Hash, ConfirmingParty.Supporter, ConfirmationMeans.SignedIn);
            db.Keep(Confirmation.Of(yes, @case.Id, new Stamp(@case.Actor.Account, db.Now)));
            await db.SaveAsync(@case.Did(Acts.ContributionSigned, id), cancellation);
        }

        return contribution;
    }
}
