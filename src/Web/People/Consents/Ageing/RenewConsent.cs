using Stegvis.Method;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.People.Consents.Ageing;

/// <summary>
/// The person's new yes to a consent that nears its end, or that a guardian had a part in before they were of age (decision 0028): by their tap, or
/// on paper or aloud. The recipient's seat lasts as long as the new period. A second yes changes nothing.
/// </summary>
public sealed class RenewConsent(AppDb db)
{
    /// <summary>Our default, as for a new consent.</summary>
    public const int Months = 6;

    public async Task<Result<Consent>> ExecuteAsync(CaseView @case, Guid id, ConfirmationMeans means, CancellationToken cancellation)
    {
        if (!means.MayBeRecordedBy(@case.Actor.Role) || @case.Actor.Role is not SeatRole.Person && !@case.Actor.Role.IsWorker())
        {
            return new Refusal("OnlyThePerson", "M1.37.09");
        }

        if (await @case.ForChangeAsync<Consent>(id, cancellation) is not { } consent || !consent.IsActive(db.Today)
            || !await @case.Records<Confirmation>().Where(c => c.DocumentId == id).AnyAsync(cancellation))
        {
            return new Refusal("ConsentIsGone", "M1.37.07");
        }

        var (ends, review) = (consent.EndsSoon(db.Today, db.ValueOf(Thresholds.ConsentNotice)), consent.WaitsForReview(db.Today));
        if (ends || review)
        {
            await RenewAsync(@case, consent, (ends, review), cancellation);
            var yes = new Yes(Guid.CreateVersion7(db.Now), consent.Id, consent.Hash, ConfirmingParty.Person, means);
            db.Keep(Confirmation.Of(yes, @case.Id, new Stamp(@case.Actor.Account, db.Now)));
            await db.SaveAsync(@case.Did(Acts.ConsentRenewed, consent.Id), cancellation);
        }

        return consent;
    }

    private async Task RenewAsync(CaseView @case, Consent consent, (bool Ends, bool Review) asked, CancellationToken cancellation)
    {
        if (asked.Review)
        {
            consent.Review(db.Today);
        }

        if (asked.Ends)
        {
            consent.Renew(consent.Facts.ValidTo!.Value.AddMonths(Months));
            var until = db.Services.Days.At(consent.Facts.ValidTo!.Value.AddDays(1), TimeOnly.MinValue);
            (await @case.SeatsForChangeAsync(cancellation)).FindAll(s => s.ConsentId == consent.ConsentId).ForEach(s => s.Extend(until, db.Now));
        }
    }
}
