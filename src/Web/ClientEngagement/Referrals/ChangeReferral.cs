using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.ClientEngagement.Referrals;

/// <summary>Changes what is written about help from somebody else. The day of the check-in moves along.</summary>
public sealed class ChangeReferral(AppDb db)
{
    public async Task<Result<OnwardReferral>> ExecuteAsync(CaseView @case, (Guid Id, int Version) which, OnwardReferralFacts facts, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<OnwardReferral>(which.Id, cancellation) is not { } referral)
        {
            return new Refusal("ReferralIsGone", "M1.40");
        }

        db.Expect(referral, which.Version);
        referral.Change(facts);
        await CheckInTask.FollowAsync(db, @case, referral, cancellation);
        await db.SaveAsync(@case.Did(Acts.ReferralChanged, referral.Id), cancellation);
        return referral;
    }
}
