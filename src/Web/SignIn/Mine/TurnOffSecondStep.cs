using Microsoft.AspNetCore.Identity;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.SignIns;

namespace Stegvis.Web.SignIn.Mine;

/// <summary>Back to the password alone. Key and codes are thrown away, so that an old app opens nothing.</summary>
internal sealed class TurnOffSecondStep(AppDb db, UserManager<Account> users)
{
    public async Task<Result<Account>> ExecuteAsync(Actor actor, Account account, (string Password, Guid? Here) proof, CancellationToken cancellation)
    {
        if (!await users.CheckPasswordAsync(account, proof.Password))
        {
            return new Refusal("PresentPassword", "C.001");
        }

        account.Keep(account.Secrets with { SecondStepEnabled = false, SealedAuthenticatorKey = null, SealedRecoveryCodes = null });
        await db.EndSessionsAsync(account.AccountId, (SessionEnd.SecretsChanged, proof.Here), cancellation);
        await db.SaveAsync(actor.Did(Acts.SecondStepSet, account.Id), cancellation);
        return account;
    }
}
