using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.SignIns;

namespace Stegvis.Web.SignIn.Passkeys;

/// <summary>What a page needs to talk with a device: the options for the browser, and the challenge, sealed, to come back with the answer.</summary>
public sealed record DeviceTalk(string OptionsJson, string Sealed);

/// <summary>
/// Challenges and answers of passkeys, on the framework's own handler. A challenge travels sealed with the form, is good for an hour and for one
/// answer on all nodes together: a copied answer finds it used.
/// </summary>
internal sealed class Ceremony(AppDb db, IPasskeyHandler<Account> handler, IDataProtectionProvider protection)
{
    private static readonly TimeSpan _good = TimeSpan.FromHours(1);

    private IDataProtector Seal => protection.CreateProtector("passkey challenge");

    public async Task<DeviceTalk> BeginSignInAsync(HttpContext http)
    {
        var made = await handler.MakeRequestOptionsAsync(null, http);
        return new DeviceTalk(made.RequestOptionsJson, Keep("sign in", made.AssertionState));
    }

    public async Task<DeviceTalk> BeginAddingAsync(Account account, HttpContext http)
    {
        var entity = new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.UserName, DisplayName = account.DisplayName };
        var made = await handler.MakeCreationOptionsAsync(entity, http);
        return new DeviceTalk(made.CreationOptionsJson, Keep("add " + account.Id, made.AttestationState));
    }

    /// <summary>The account and its passkey, or null: wrong, old, used before, or for another page.</summary>
    public async Task<(AccountId Account, UserPasskeyInfo Passkey)?> SignInAsync(HttpContext http, string? state, string? credential)
    {
        if (await TakeAsync("sign in", state, http.RequestAborted) is not { } challenge || string.IsNullOrEmpty(credential))
        {
            return null;
        }

        var result = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = http, CredentialJson = credential, AssertionState = challenge });
        return result.Succeeded ? (result.User.AccountId, result.Passkey) : null;
    }

    public async Task<UserPasskeyInfo?> AddAsync(Account account, HttpContext http, (string? State, string? Credential) answer)
    {
        if (await TakeAsync("add " + account.Id, answer.State, http.RequestAborted) is not { } challenge || string.IsNullOrEmpty(answer.Credential))
        {
            return null;
        }

        var result = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = http, CredentialJson = answer.Credential, AttestationState = challenge });
        return result.Succeeded && result.UserEntity.Id == account.Id.ToString() ? result.Passkey : null;
    }

    private string Keep(string purpose, string? state) =>
        Seal.Protect(string.Join('\n', purpose, db.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), state));

    /// <summary>The challenge, taken: nobody takes it again.</summary>
    private async Task<string?> TakeAsync(string purpose, string? sealedState, CancellationToken cancellation) =>
        Unsealed(sealedState) is [var kept, var at, var state] && kept == purpose
            && db.Now.ToUnixTimeSeconds() - long.Parse(at, CultureInfo.InvariantCulture) <= _good.TotalSeconds
            && await db.UseOnceAsync("challenge", state, cancellation)
            ? state
            : null;

    private string[] Unsealed(string? sealedState)
    {
        try
        {
            return Seal.Unprotect(sealedState ?? "").Split('\n', 3);
        }
        catch (CryptographicException)
        {
            return [];
        }
    }
}
