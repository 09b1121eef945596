using Microsoft.AspNetCore.Identity;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.SignIns;

namespace Stegvis.Web.SignIn.Passkeys;

/// <summary>Keeps that a key was used and how far its counter has come. A key that was removed meanwhile opens nothing.</summary>
internal sealed class UsePasskey(AppDb db, SignInFailures failures)
{
    public Task<bool> ExecuteAsync(AccountId account, UserPasskeyInfo used, CancellationToken cancellation) => failures.InTurnAsync(async () =>
    {
        if (await db.FindPasskeyAsync(used.CredentialId, cancellation) is not { } passkey || passkey.AccountId != account)
        {
            return false;
        }

        passkey.Used(used.SignCount, used.IsBackedUp, db.Now);
        await db.SaveAsync(new Actor(account, default, default).Did(Acts.PasskeyUsed, passkey.Id), cancellation);
        return true;
    });
}
