using Microsoft.AspNetCore.Identity;
using Stegvis.People;
using Stegvis.Storage;

namespace Stegvis.Web.SignIn.Passkeys;

/// <summary>A key the device has just made for me, under the name I give it. Other sign-ins go on: nothing they stand on has changed.</summary>
public sealed class AddPasskey(AppDb db)
{
    public async Task<Passkey> ExecuteAsync(Actor actor, UserPasskeyInfo made, string name, CancellationToken cancellation)
    {
        var credential = new PublicCredential(made.CredentialId, made.PublicKey)
        {
            SignCount = made.SignCount,
            Transports = string.Join(' ', made.Transports ?? []),
            IsBackupEligible = made.IsBackupEligible,
            IsBackedUp = made.IsBackedUp,
        };
        var passkey = Passkey.Add(Guid.CreateVersion7(db.Now), name, credential, new Stamp(actor.Account, db.Now));
        db.Keep(passkey);
        await db.SaveAsync(actor.Did(Acts.PasskeyAdded, passkey.Id), cancellation);
        return passkey;
    }
}
