using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.ClientEngagement.Referrals;

/// <summary>The right to return was explained, and the paper is in the person's hand (M1.40.05). A second tap keeps the first day.</summary>
public sealed class GiveRightToReturn(AppDb db)
{
    public async Task<Result<OnwardReferral>> ExecuteAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<OnwardReferral>(id, cancellation) is not { } referral)
        {
            return new Refusal("ReferralIsGone", "M1.40");
        }

        if (referral.RightGivenOn is null)
        {
            referral.GiveRight(db.Today);
            await db.SaveAsync(@case.Did(Acts.RightToReturnGiven, id), cancellation);
        }

        return referral;
    }
}
