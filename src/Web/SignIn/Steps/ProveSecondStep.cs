using Microsoft.AspNetCore.Identity;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;
using Stegvis.Storage.SignIns;
using Stegvis.Web.SignIn.Proof;

namespace Stegvis.Web.SignIn;

public enum SecondStepProof
{
    AppCode,
    RecoveryCode,
}

/// <summary>Checks the six digits of the app, or one of ten recovery codes, which is used up by it.</summary>
internal sealed class ProveSecondStep(AppDb db, UserManager<Account> users, SignInFailures failures)
{
    public Task<Account?> ExecuteAsync(HalfSession half, SecondStepProof proof, string code, CancellationToken cancellation) =>
        failures.InTurnAsync(async () =>
        {
            if (await db.FindAccountAsync(half.Account, cancellation) is not { } account || account.Secrets.SecurityStamp != half.Stamp)
            {
                return null;
            }

            var isRight = !failures.IsResting(account) && (proof is SecondStepProof.AppCode ? await IsAppCodeAsync(account, code, cancellation) : await RedeemAsync(account, code));
            await KeepAsync((await db.FindAccountAsync(half.Account, cancellation))!, proof, isRight, cancellation);
            return isRight ? account : null;
        });

    /// <summary>A code opens one session, on whichever node. Keeping that it is used starts the unit of work anew.</summary>
    private async Task<bool> IsAppCodeAsync(Account account, string code, CancellationToken cancellation)
    {
        var digits = string.Concat(code.Where(char.IsAsciiDigit));
        return await users.VerifyUserTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, "SignIn", digits)
            && await db.UseOnceAsync("app code", $"{account.Id} {digits}", cancellation);
    }

    private async Task<bool> RedeemAsync(Account account, string code) =>
        (await users.RedeemTwoFactorRecoveryCodeAsync(account, code.Trim().ToUpperInvariant())).Succeeded;

    private async Task KeepAsync(Account account, SecondStepProof proof, bool isRight, CancellationToken cancellation)
    {
        if (!isRight)
        {
            await failures.CountAsync(account, cancellation);
        }
        else if (proof is SecondStepProof.RecoveryCode)
        {
            await db.SaveAsync(new Actor(account.AccountId, default, default).Did(Acts.SecondStepSet, account.Id, nameof(SecondStepProof.RecoveryCode)), cancellation);
        }
    }
}
