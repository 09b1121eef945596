using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.SignIns;

namespace Stegvis.Web.SignIn.Passkeys;

/// <summary>Another name for one of my keys.</summary>
public sealed class RenamePasskey(AppDb db)
{
    public async Task<Passkey?> ExecuteAsync(Actor actor, Guid id, string name, CancellationToken cancellation)
    {
        if (await db.PasskeyForChangeAsync(actor.Account, id, cancellation) is not { } passkey)
        {
            return null;
        }

        passkey.Rename(name);
        await db.SaveAsync(actor.Did(Acts.PasskeyChanged, id), cancellation);
        return passkey;
    }
}
