using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Storage.SignIns;

namespace Stegvis.Web.People.Cards;

/// <summary>The specialist stops a card: lost, lent, or not needed any more. What was opened with it ends as well.</summary>
public sealed class StopCard(AppDb db)
{
    public async Task<SignInCard?> ExecuteAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        if (await db.FindCardAsync(id, cancellation) is not { } card || card.CaseId != @case.Id)
        {
            return null;
        }

        await db.StopCardAsync(card, cancellation);
        await db.SaveAsync(@case.Did(Acts.CardStopped, id), cancellation);
        return card;
    }
}
