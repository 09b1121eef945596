using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.People.Consents;

/// <summary>The person says yes to a consent that waited for them. A second yes changes nothing.</summary>
public sealed class ConfirmConsent(AppDb db)
{
    public async Task<Result<Consent>> ExecuteAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        if (@case.Actor.Role is not SeatRole.Person)
        {
            return new Refusal("OnlyThePerson", "M1.37.09");
        }

        if (await @case.ForChangeAsync<Consent>(id, cancellation) is not { WithdrawnAt: null } consent)
        {
            return new Refusal("ConsentIsGone", "M1.37.10");
        }

        if (await @case.ForChangeAsync<Confirmation>(id, cancellation) is null)
        {
            db.KeepYes(@case, consent, (ConfirmationMeans.SignedIn, null));
            await db.SaveAsync(@case.Did(Acts.ConsentGiven, consent.Id), cancellation);
        }

        return consent;
    }
}
