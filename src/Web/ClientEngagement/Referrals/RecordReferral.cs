using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.ClientEngagement.Referrals;

/// <summary>Writes down who else helps, instead of us for now or alongside (M1.40).</summary>
public sealed class RecordReferral(AppDb db)
{
    public async Task<Result<OnwardReferral>> ExecuteAsync(CaseView @case, Guid id, OnwardReferralFacts facts, CancellationToken cancellation)
    {
        var referral = OnwardReferral.Record(id, @case.Id, facts, new Stamp(@case.Actor.Account, db.Now));
        db.Keep(referral);
        await CheckInTask.FollowAsync(db, @case, referral, cancellation);
        await db.SaveAsync(@case.Did(Acts.ReferralRecorded, id), cancellation);
        return referral;
    }
}
