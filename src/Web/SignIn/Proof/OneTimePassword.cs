using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Stegvis.People;

namespace Stegvis.Web.SignIn.Proof;

/// <summary>
/// A password somebody else made, shown once to whoever hands it over. It opens no session: the first sign-in asks for a password
/// of one's own. The account's stamp says which kind it has.
/// </summary>
public static class OneTimePassword
{
    private const string _mark = "once-";
    private const string _letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public static bool IsSetOn(Account account) => account.Secrets.SecurityStamp.StartsWith(_mark, StringComparison.Ordinal);

    /// <summary>Sets a new one. Sessions end, and with <c>SecondStepEnabled</c> untouched the app is still asked for.</summary>
    public static string Give(Account account, IPasswordHasher<Account> hasher)
    {
        var password = string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(_letters, 4)));
        account.Keep(account.Secrets with
        {
            PasswordHash = hasher.HashPassword(account, password),
            SecurityStamp = _mark + RandomNumberGenerator.GetHexString(32),
            FailedAttempts = 0,
            LockedUntil = null,
        });
        return password;
    }
}
