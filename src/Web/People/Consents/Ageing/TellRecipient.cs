using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.People.Consents.Ageing;

/// <summary>Shall the recipient hear that it is over (M1.37.10)? The person answers, and may answer anew until somebody has told them.</summary>
public sealed class DecideTelling(AppDb db)
{
    public async Task<Result<Consent>> ExecuteAsync(CaseView @case, Guid id, bool tell, CancellationToken cancellation)
    {
        if (@case.Actor.Role is not SeatRole.Person || await @case.ForChangeAsync<Consent>(id, cancellation) is not { WithdrawnAt: not null } consent)
        {
            return new Refusal("ConsentIsGone", "M1.37.10");
        }

        if (consent.RecipientToBeTold != tell && consent.RecipientToldOn is null)
        {
            consent.TellRecipient(tell);
            await db.SaveAsync(@case.Did(Acts.TellingDecided, consent.Id), cancellation);
        }

        return consent;
    }
}

/// <summary>The recipient has been told, because the person wanted it. Without that wish nothing is written.</summary>
public sealed class MarkRecipientTold(AppDb db)
{
    public async Task<Result<Consent>> ExecuteAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<Consent>(id, cancellation) is not { RecipientToBeTold: true } consent)
        {
            return new Refusal("ConsentIsGone", "M1.37.10");
        }

        if (consent.RecipientToldOn is null)
        {
            consent.RecipientTold(db.Today);
            await db.SaveAsync(@case.Did(Acts.RecipientTold, consent.Id), cancellation);
        }

        return consent;
    }
}
