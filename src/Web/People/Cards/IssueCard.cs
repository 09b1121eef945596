using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Storage.SignIns;
using Stegvis.Web.SignIn.Cards;

namespace Stegvis.Web.People.Cards;

/// <summary>
/// A new card for the person's own sign-in; whoever has none gets it with the card. Cards they had stop working. What is printed is given back once
/// and kept nowhere in clear.
/// </summary>
public sealed class IssueCard(AppDb db)
{
    public async Task<CardSecret> ExecuteAsync(CaseView @case, IReadOnlyList<string> pictures, CancellationToken cancellation)
    {
        var stamp = new Stamp(@case.Actor.Account, db.Now);
        var person = await db.OwnSeatAsync(@case, (Thread.CurrentThread.CurrentUICulture.Name, stamp), cancellation);
        foreach (var old in await db.CardsOfAsync(@case, cancellation))
        {
            await db.StopCardAsync(old, cancellation);
        }

        var (id, secret, vault) = (Guid.CreateVersion7(db.Now), CardSecret.New(), db.Services.Vault);
        var hashes = new CardHashes(CardSecret.HashOf(vault, secret.Scanned, null), CardSecret.HashOf(vault, null, secret.Typed), CardSecret.HashOfPin(vault, id, pictures));
        db.Keep(SignInCard.Issue(id, new CardOwner(@case.Id, person.Account), hashes, stamp));
        await db.SaveAsync(@case.Did(Acts.CardIssued, id), cancellation);
        return secret;
    }
}
