using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.VocationalProfiling;

namespace Stegvis.Web.VocationalProfiling;

/// <summary>
/// The person says "this is me" to exactly one version (M2.30.48): signed in, on paper seen by us, or spoken. It settles step 2.
/// A version that has changed since it was shown is not confirmed.
/// </summary>
public sealed class ConfirmProfile(AppDb db)
{
    public async Task<Result<VocationalProfile>> ExecuteAsync(
        CaseView @case, (Guid Id, int Version) shown, ConfirmationMeans means, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<VocationalProfile>(shown.Id, cancellation) is not { } profile)
        {
            return new Refusal("ProfileHasChanged", "M2.82");
        }

        if (profile.ConfirmedAt is not null)
        {
            return profile;
        }

        if (profile.Version != shown.Version)
        {
            return new Refusal("ProfileHasChanged", "M2.82");
        }

        profile.Confirm(db.Now);
        var yes = new Yes(Guid.CreateVersion7(db.Now), profile.Id, profile.Hash, ConfirmingParty.Person, means);
        db.Keep(Confirmation.Of(yes, @case.Id, new Stamp(@case.Actor.Account, db.Now)));
        (await @case.CaseForChangeAsync(cancellation)).Settle(ProcessStep.VocationalProfiling, db.Today);
        await db.SaveAsync(@case.Did(Acts.ProfileConfirmed, profile.Id), cancellation);
        return profile;
    }
}
