using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.SignIns;

namespace Stegvis.Web.SignIn.Cards;

/// <summary>The person stops their own card, also when they came in with it: stopping is always safe.</summary>
public sealed class StopMyCard(AppDb db)
{
    public async Task<SignInCard?> ExecuteAsync(Actor actor, CancellationToken cancellation)
    {
        if (await db.OwnCardAsync(actor.Account, cancellation) is not { } card)
        {
            return null;
        }

        await db.StopCardAsync(card, cancellation);
        await db.SaveAsync(await db.DidWithCardAsync(actor, Acts.CardStopped, card), cancellation);
        return card;
    }
}
