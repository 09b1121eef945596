using Microsoft.AspNetCore.Identity;
using Stegvis.People;
using Stegvis.Storage;

namespace Stegvis.Web.SignIn.Mine;

/// <summary>Back to the password alone. Key and codes are thrown away, so that an old app opens nothing.</summary>
internal sealed class TurnOffSecondStep(AppDb db, UserManager<Account> users)
{
    public async Task<Result<Account>> ExecuteAsync(Actor actor, Account account, string password, CancellationToken cancellation)
    {
        if (!await users.CheckPasswordAsync(account, password))
        {
            return new Refusal("PresentPassword", "C.001");
        }

        account.Keep(account.Secrets with { SecondStepEnabled = false, SealedAuthenticatorKey = null, SealedRecoveryCodes = null });
        await db.SaveAsync(actor.Did(Acts.SecondStepSet, account.Id), cancellation);
        return account;
    }
}
