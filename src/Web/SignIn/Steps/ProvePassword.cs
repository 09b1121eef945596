using Microsoft.AspNetCore.Identity;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;

namespace Stegvis.Web.SignIn;

/// <summary>Finds the account of a user name and a password; null says no more than no. Unknown names cost a hash as well.</summary>
internal sealed class ProvePassword(AppDb db, UserManager<Account> users, IPasswordHasher<Account> hasher, SignInFailures failures)
{
    private static string? _nobodys;

    public Task<Account?> ExecuteAsync(string userName, string password, CancellationToken cancellation) =>
        failures.InTurnAsync(() => TryAsync(userName, password, cancellation));

    private async Task<Account?> TryAsync(string userName, string password, CancellationToken cancellation)
    {
        var account = await db.FindAccountAsync(users.NormalizeName(userName.Trim())!, cancellation);
        var isRight = IsRight(account, password);
        if (account is not null && isRight && !failures.IsResting(account))
        {
            return account;
        }

        await failures.CountAsync(account, cancellation);
        return null;
    }

    private bool IsRight(Account? account, string password)
    {
        _nobodys ??= hasher.HashPassword(null!, "nobody has this one");
        var hash = account?.Secrets.PasswordHash;
        return hasher.VerifyHashedPassword(account!, hash ?? _nobodys, password) is not PasswordVerificationResult.Failed && hash is not null;
    }
}
