using Microsoft.AspNetCore.Identity;
using Stegvis.People;

namespace Stegvis.Web.SignIn.Proof;

/// <summary>Hash, stamp, authenticator key, recovery codes and lockout. What must be read again is sealed; the rest is hashed.</summary>
internal sealed partial class AccountStore
    : IUserPasswordStore<Account>, IUserSecurityStampStore<Account>, IUserTwoFactorStore<Account>, IUserAuthenticatorKeyStore<Account>,
    IUserTwoFactorRecoveryCodeStore<Account>, IUserLockoutStore<Account>
{
    private const char _between = ';';

    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancellationToken) =>
        Keep(user, user.Secrets with { PasswordHash = passwordHash });

    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Secrets.PasswordHash);

    public Task<bool> HasPasswordAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Secrets.PasswordHash is not null);

    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken) =>
        Keep(user, user.Secrets with { SecurityStamp = stamp });

    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Secrets.SecurityStamp);

    public Task SetTwoFactorEnabledAsync(Account user, bool enabled, CancellationToken cancellationToken) =>
        Keep(user, user.Secrets with { SecondStepEnabled = enabled });

    public Task<bool> GetTwoFactorEnabledAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Secrets.SecondStepEnabled);

    public Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken) =>
        Keep(user, user.Secrets with { SealedAuthenticatorKey = key.Length == 0 ? null : db.Services.Vault.SealText(key) });

    public Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Secrets.SealedAuthenticatorKey is { } key ? db.Services.Vault.OpenText(key) : null);

    public Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken)
    {
        var codes = string.Join(_between, recoveryCodes);
        return Keep(user, user.Secrets with { SealedRecoveryCodes = codes.Length == 0 ? null : db.Services.Vault.SealText(codes) });
    }

    public async Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken)
    {
        var codes = CodesOf(user);
        if (!codes.Contains(code, StringComparer.Ordinal))
        {
            return false;
        }

        await ReplaceCodesAsync(user, codes.Where(c => c != code), cancellationToken);
        return true;
    }

    public Task<int> CountCodesAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(CodesOf(user).Length);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Secrets.LockedUntil);

    public Task SetLockoutEndDateAsync(Account user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken) =>
        Keep(user, user.Secrets with { LockedUntil = lockoutEnd });

    public async Task<int> IncrementAccessFailedCountAsync(Account user, CancellationToken cancellationToken)
    {
        await Keep(user, user.Secrets with { FailedAttempts = user.Secrets.FailedAttempts + 1 });
        return user.Secrets.FailedAttempts;
    }

    public Task ResetAccessFailedCountAsync(Account user, CancellationToken cancellationToken) => Keep(user, user.Secrets with { FailedAttempts = 0 });

    public Task<int> GetAccessFailedCountAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Secrets.FailedAttempts);

    public Task<bool> GetLockoutEnabledAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetLockoutEnabledAsync(Account user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    private static Task Keep(Account user, SignInSecrets secrets)
    {
        user.Keep(secrets);
        return Task.CompletedTask;
    }

    private string[] CodesOf(Account user) => user.Secrets.SealedRecoveryCodes is { } codes ? db.Services.Vault.OpenText(codes).Split(_between) : [];
}
