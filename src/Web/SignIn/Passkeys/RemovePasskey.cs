using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;
using Stegvis.Storage.SignIns;

namespace Stegvis.Web.SignIn.Passkeys;

/// <summary>Takes one of my keys away: it opens nothing from now on, and other sign-ins end. Never the last way in.</summary>
public sealed class RemovePasskey(AppDb db)
{
    public async Task<Result<Passkey>?> ExecuteAsync(Actor actor, Guid id, Guid? here, CancellationToken cancellation)
    {
        if (await db.PasskeyForChangeAsync(actor.Account, id, cancellation) is not { } passkey || await db.FindAccountAsync(actor.Account, cancellation) is not { } account)
        {
            return null;
        }

        if (await db.WaysInAsync(account, cancellation) <= 1)
        {
            return (Result<Passkey>)new Refusal("LastWayIn", "C.001");
        }

        db.Remove(passkey);
        await db.EndSessionsAsync(actor.Account, (SessionEnd.SecretsChanged, here), cancellation);
        await db.SaveAsync(actor.Did(Acts.PasskeyRemoved, id), cancellation);
        return (Result<Passkey>)passkey;
    }
}
