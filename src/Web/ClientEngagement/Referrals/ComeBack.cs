using System.ComponentModel.DataAnnotations;
using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.ClientEngagement.Referrals;

/// <summary>What the person lets us use of what we knew before.</summary>
public sealed record ComeBackForm
{
    [Required]
    public EarlierInformation? MayUse { get; init; }

    [StringLength(1000)]
    public string? Note { get; init; }
}

/// <summary>
/// The person is back (M0.92): no intake question, no reason. A case that was closed opens again in the same save. What was known is used as the
/// person wishes, and their wish stands where the next one looks.
/// </summary>
public sealed class ComeBack(AppDb db)
{
    public async Task<Result<OnwardReferral>> ExecuteAsync(CaseView @case, Guid id, ComeBackForm form, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<OnwardReferral>(id, cancellation) is not { } referral)
        {
            return new Refusal("ReferralIsGone", "M1.40");
        }

        if (referral.ReturnedOn is not null)
        {
            return referral;
        }

        referral.Return(db.Today, form.MayUse!.Value, form.Note);
        await CheckInTask.DropAsync(db, @case, id, cancellation);
        await OpenAgainAsync(@case, cancellation);
        await db.SaveAsync(@case.Did(Acts.CameBack, id), cancellation);
        return referral;
    }

    private async Task OpenAgainAsync(CaseView @case, CancellationToken cancellation)
    {
        var found = await @case.CaseForChangeAsync(cancellation);
        var closure = (await @case.AllForChangeAsync<Closure>(cancellation)).Where(c => c.ReopenedOn is null).MaxBy(c => c.CreatedAt);
        if (found.ClosedOn is not null && closure is not null)
        {
            found.ReopenCase(closure, db.Today, new Stamp(@case.Actor.Account, db.Now));
        }
    }
}
