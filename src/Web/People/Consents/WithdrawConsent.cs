using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.People.Consents;

/// <summary>
/// Moment C: the person stops sharing (C.004). The consent and every seat that stands on it end in the same save; no reason is asked.
/// Nobody else can do it. A second press changes nothing.
/// </summary>
public sealed class WithdrawConsent(AppDb db)
{
    public async Task<Result<Consent>> ExecuteAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        if (@case.Actor.Role is not SeatRole.Person)
        {
            return new Refusal("OnlyThePerson", "M1.37.10");
        }

        if (await @case.ForChangeAsync<Consent>(id, cancellation) is not { } consent)
        {
            return new Refusal("ConsentIsGone", "M1.37.10");
        }

        if (consent.WithdrawnAt is null)
        {
            consent.Withdraw(db.Now);
            foreach (var seat in await @case.SeatsForChangeAsync(cancellation))
            {
                EndIfOf(consent, seat);
            }

            await db.SaveAsync(@case.Did(Acts.ConsentWithdrawn, consent.Id), cancellation);
        }

        return consent;
    }

    private void EndIfOf(Consent consent, Seat seat)
    {
        if (seat.ConsentId == consent.ConsentId)
        {
            seat.End(db.Now);
        }
    }
}
