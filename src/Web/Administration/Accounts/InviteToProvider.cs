using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;
using Stegvis.Web.SignIn.Cards;

namespace Stegvis.Web.Administration.Accounts;

/// <summary>Invites a colleague to sign in where they work. The code is shown once; whoever brings it and signs in there is linked to the account.</summary>
public sealed class InviteToProvider(AppDb db)
{
    public async Task<CardSecret?> ExecuteAsync(Actor actor, AccountId id, CancellationToken cancellation)
    {
        if (id == actor.Account || await db.FindStaffAccountAsync(id, cancellation) is null)
        {
            return null;
        }

        var (secret, invitation) = (CardSecret.New(), Guid.CreateVersion7(db.Now));
        db.Keep(ProviderInvitation.To(id, CardSecret.HashOf(db.Services.Vault, null, secret.Typed), (invitation, new Stamp(actor.Account, db.Now))));
        await db.SaveAsync(actor.Did(Acts.ProviderInvited, invitation), cancellation);
        return secret;
    }
}
