using Microsoft.EntityFrameworkCore;
using Stegvis.People;

namespace Stegvis.Storage.SignIns;

/// <summary>The passkeys of an account, oldest first. Tracked: whoever finds one renames, uses or removes it.</summary>
public static class Passkeys
{
    public static Task<List<Passkey>> PasskeysOfAsync(this AppDb db, AccountId account, CancellationToken cancellation) =>
        db.Set<Passkey>().Where(p => p.AccountId == account).OrderBy(p => p.Id).ToListAsync(cancellation);

    public static Task<Passkey?> FindPasskeyAsync(this AppDb db, byte[] credential, CancellationToken cancellation) =>
        db.Set<Passkey>().FirstOrDefaultAsync(p => p.CredentialId == credential, cancellation);

    public static Task<Passkey?> PasskeyForChangeAsync(this AppDb db, AccountId account, Guid id, CancellationToken cancellation) =>
        db.Set<Passkey>().FirstOrDefaultAsync(p => p.Id == id && p.AccountId == account, cancellation);

    /// <summary>How many ways in the account has that its owner holds alone: a password, each passkey, the sign-in of a provider. A card is not one of them.</summary>
    public static async Task<int> WaysInAsync(this AppDb db, Account account, CancellationToken cancellation)
    {
        var id = account.AccountId;
        return (account.Secrets.PasswordHash is null ? 0 : 1)
            + await db.Set<Passkey>().CountAsync(p => p.AccountId == id, cancellation)
            + await db.Set<ProviderLink>().CountAsync(l => l.AccountId == id, cancellation);
    }
}
