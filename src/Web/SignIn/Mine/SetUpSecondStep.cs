using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;
using Stegvis.Storage.SignIns;
using Stegvis.Web.SignIn.Proof;

namespace Stegvis.Web.SignIn.Mine;

/// <summary>
/// Turns the app on once it has shown that it knows the key. Until then the key travels sealed with the form, so that a half-done
/// set-up changes nothing. Gives ten codes to keep on paper.
/// </summary>
internal sealed class SetUpSecondStep(AppDb db, UserManager<Account> users, IDataProtectionProvider protection)
{
    private const int _codes = 10;

    private IDataProtector Seal => protection.CreateProtector("second step");

    public string NewSealedKey(Actor actor) => Seal.Protect($"{actor.Account.Value} {users.GenerateNewAuthenticatorKey()}");

    /// <summary>The key in clear, for the person it was made for alone.</summary>
    public string? KeyOf(Actor actor, string sealedKey)
    {
        try
        {
            return Seal.Unprotect(sealedKey).Split(' ') is [var owner, var key] && owner == actor.Account.Value.ToString() ? key : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    public async Task<Result<IReadOnlyList<string>>> ExecuteAsync(Actor actor, (string Key, string Code) shown, Guid? here, CancellationToken cancellation)
    {
        var account = await db.FindAccountAsync(actor.Account, cancellation) ?? throw new InvalidOperationException("A visitor without an account.");
        var before = account.Secrets;
        account.Keep(before with { SealedAuthenticatorKey = db.Services.Vault.SealText(shown.Key) });
        if (!await users.VerifyUserTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, "SetUp", string.Concat(shown.Code.Where(char.IsAsciiDigit))))
        {
            account.Keep(before);
            return new Refusal("CodeNoMatch", "C.001");
        }

        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(account, _codes) ?? [];
        account.Keep(account.Secrets with { SecondStepEnabled = true });
        await db.EndSessionsAsync(account.AccountId, (SessionEnd.SecretsChanged, here), cancellation);
        await db.SaveAsync(actor.Did(Acts.SecondStepSet, account.Id), cancellation);
        return (Result<IReadOnlyList<string>>)(List<string>)[.. codes];
    }
}
