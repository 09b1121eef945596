using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.People.Consents.Ageing;

/// <summary>The person's other answer: it may end on its last day. Nobody asks about that day again.</summary>
public sealed class LetConsentEnd(AppDb db)
{
    public async Task<Result<Consent>> ExecuteAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        if (@case.Actor.Role is not SeatRole.Person)
        {
            return new Refusal("OnlyThePerson", "M1.37.07");
        }

        if (await @case.ForChangeAsync<Consent>(id, cancellation) is not { } consent || !consent.IsActive(db.Today))
        {
            return new Refusal("ConsentIsGone", "M1.37.07");
        }

        if (consent.LetEndOn != consent.Facts.ValidTo)
        {
            consent.LetEnd();
            await db.SaveAsync(@case.Did(Acts.ConsentLetEnd, consent.Id), cancellation);
        }

        return consent;
    }
}
