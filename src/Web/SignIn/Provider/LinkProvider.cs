using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.SignIns;

namespace Stegvis.Web.SignIn.Provider;

/// <summary>Links the account of an invitation to whoever has just signed in at the provider. Nobody is linked twice, and no invitation works twice.</summary>
internal sealed class LinkProvider(AppDb db, SignInFailures failures)
{
    public Task<AccountId?> ExecuteAsync(Guid invitation, string issuer, string subject, CancellationToken cancellation) => failures.InTurnAsync(async () =>
    {
        if (await db.FindInvitationAsync(invitation, cancellation) is not { } found || !found.Works(db.Now))
        {
            return (AccountId?)null;
        }

        found.Use(db.Now);
        var link = ProviderLink.Make(Guid.CreateVersion7(db.Now), (issuer, subject), new Stamp(found.AccountId, db.Now));
        db.Keep(link);
        await db.SaveAsync(new Actor(found.AccountId, default, default).Did(Acts.ProviderLinked, link.Id), cancellation);
        return found.AccountId;
    });
}
