using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.People.Consents;

/// <summary>
/// The person says yes to a consent that waited for them: by their own tap, or later on paper or aloud, seen or heard by the specialist.
/// Only this yes opens the recipient's seat. A second yes changes nothing.
/// </summary>
public sealed class ConfirmConsent(AppDb db)
{
    public async Task<Result<Consent>> ExecuteAsync(CaseView @case, Guid id, ConfirmationMeans means, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<Consent>(id, cancellation) is not { WithdrawnAt: null } consent || consent.Facts.ValidTo < db.Today)
        {
            return new Refusal("ConsentIsGone", "M1.37.10");
        }

        if (WhyNot(@case.Actor, consent, means) is { } refusal)
        {
            return refusal;
        }

        if (await @case.ForChangeAsync<Confirmation>(id, cancellation) is null)
        {
            db.KeepYes(@case, consent, (means, null));
            await db.SaveAsync(@case.Did(Acts.ConsentGiven, consent.Id), cancellation);
        }

        return consent;
    }

    /// <summary>A tap is the person's own, paper and words are seen and heard by another, and nobody lets themself in.</summary>
    private static Refusal? WhyNot(Actor actor, Consent consent, ConfirmationMeans means) =>
        !means.MayBeRecordedBy(actor.Role) ? new Refusal("OnlyThePerson", "M1.37.09")
        : consent.RecipientAccount == actor.Account ? new Refusal("RecipientIsInside", "M1.37.02")
        : null;
}
