using Microsoft.AspNetCore.Identity;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;
using Stegvis.Storage.SignIns;
using Stegvis.Web.SignIn.Proof;

namespace Stegvis.Web.Administration.Accounts;

/// <summary>A new one-time password for a colleague who has lost theirs. Their sessions end; the app they set up is still asked for.</summary>
public sealed class RenewPassword(AppDb db)
{
    public async Task<InvitedAccount?> ExecuteAsync(Actor actor, AccountId id, CancellationToken cancellation)
    {
        if (id == actor.Account || await db.FindStaffAccountAsync(id, cancellation) is null || await db.FindAccountAsync(id, cancellation) is not { } account)
        {
            return null;
        }

        var password = OneTimePassword.Give(account, new PasswordHasher<Account>());
        await db.EndSessionsAsync(id, (SessionEnd.SecretsChanged, null), cancellation);
        await db.SaveAsync(actor.Did(Acts.PasswordChanged, account.Id), cancellation);
        return new InvitedAccount(account, password);
    }
}
