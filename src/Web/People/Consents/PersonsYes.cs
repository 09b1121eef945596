using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.People.Consents;

/// <summary>The person's yes to a consent and the seat it opens: always together, in one save.</summary>
internal static class PersonsYes
{
    /// <summary>A consent takes one yes: its confirmation carries the consent's own id, so that two taps never make two seats.</summary>
    public static void KeepYes(this AppDb db, CaseView @case, Consent consent, (ConfirmationMeans Means, string? Witness) how)
    {
        var stamp = new Stamp(@case.Actor.Account, db.Now);
        var yes = new Yes(consent.Id, consent.Id, consent.Hash, ConfirmingParty.Person, how.Means) { Witness = how.Witness };
        db.Keep(Confirmation.Of(yes, @case.Id, stamp));
        if (consent.SeatFor(new SeatId(Guid.CreateVersion7(db.Now)), @case.Actor.Seat, (db.Services.Days, stamp)) is { } seat)
        {
            db.Keep(seat);
        }
    }
}
