using System.Security.Cryptography;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.SignIns;

namespace Stegvis.Web.SignIn.Cards;

/// <summary>
/// A card and three pictures. Every try is saved with the card, right or wrong, so that many at once are still counted one by one; a card that is
/// unknown, stopped, too old or locked answers the same.
/// </summary>
internal sealed class ProveCard(AppDb db, SignInFailures failures)
{
    /// <summary>The card as long as it works; null tells nothing about why.</summary>
    public async Task<SignInCard?> FindAsync(string? scanned, string? typed, CancellationToken cancellation) =>
        await db.FindCardAsync(CardSecret.HashOf(db.Services.Vault, scanned, typed), cancellation) is { } card && card.Works(db.Now) ? card : null;

    public Task<(SignInCard? Card, bool IsRight)> ExecuteAsync(Guid id, IReadOnlyList<string> pictures, CancellationToken cancellation) =>
        failures.InTurnAsync(async () =>
        {
            if (await db.FindCardAsync(id, cancellation) is not { } card || !card.Works(db.Now))
            {
                return (null, false);
            }

            var isRight = CryptographicOperations.FixedTimeEquals(card.PinHash, CardSecret.HashOfPin(db.Services.Vault, card.Id, pictures));
            if (isRight)
            {
                card.Used(db.Now);
            }
            else
            {
                card.Missed();
            }

            var nobody = new Actor(card.AccountId, default, default);
            await db.SaveAsync(await db.DidWithCardAsync(nobody, isRight ? Acts.SignedIn : Acts.SignInFailed, card), cancellation);
            return (card.IsLocked ? null : card, isRight);
        });
}
