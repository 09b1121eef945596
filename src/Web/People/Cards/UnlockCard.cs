using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Storage.SignIns;

namespace Stegvis.Web.People.Cards;

/// <summary>Lets a card work again after five wrong tries, once the specialist has heard from the person what happened.</summary>
public sealed class UnlockCard(AppDb db)
{
    public async Task<SignInCard?> ExecuteAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        if (await db.FindCardAsync(id, cancellation) is not { StoppedAt: null } card || card.CaseId != @case.Id)
        {
            return null;
        }

        card.Unlock();
        await db.SaveAsync(@case.Did(Acts.CardOpened, id), cancellation);
        return card;
    }
}
