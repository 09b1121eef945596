using Microsoft.AspNetCore.Identity;
using Stegvis.People;
using Stegvis.Storage.SignIns;

namespace Stegvis.Web.SignIn.Proof;

/// <summary>The framework reads and counts passkeys through this; what is added, renamed or removed is an operation with its act.</summary>
internal sealed partial class AccountStore : IUserPasskeyStore<Account>
{
    private const char _betweenTransports = ' ';

    public Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken) =>
        throw new NotSupportedException("AddPasskey and OpenWithPasskey do this, with the act that says why.");

    public Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        throw new NotSupportedException("RemovePasskey does this, with the act that says why.");

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) =>
        (await db.PasskeysOfAsync(user.AccountId, cancellationToken)).ConvertAll(Info);

    public async Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        await db.FindPasskeyAsync(credentialId, cancellationToken) is { } passkey ? await FindByIdAsync(passkey.AccountId.Value.ToString(), cancellationToken) : null;

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        await db.FindPasskeyAsync(credentialId, cancellationToken) is { } passkey && passkey.AccountId == user.AccountId ? Info(passkey) : null;

    private static UserPasskeyInfo Info(Passkey passkey) => new(
        passkey.CredentialId,
        passkey.PublicKey,
        passkey.CreatedAt,
        (uint)passkey.SignCount,
        passkey.Transports.Split(_betweenTransports, StringSplitOptions.RemoveEmptyEntries),
        isUserVerified: true,
        passkey.IsBackupEligible,
        passkey.IsBackedUp,
        [],
        [])
    {
        Name = passkey.Name,
    };
}
