using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage.Auditing;

namespace Stegvis.Storage.Keys;

/// <summary>
/// Seals with a new master key what the old one sealed, in one transaction with its act: every person's key, the key ring, secrets and drafts.
/// What persons' own keys sealed stays as it is. Before the commit each is opened with the new key.
/// </summary>
public static class KeyRotation
{
    /// <summary>The context seals with the new key already. Gives how many were sealed anew.</summary>
    public static async Task<int> RotateKeyAsync(this AppDb db, Deed rotated, Vault old, CancellationToken cancellation)
    {
        await db.BeAloneAsync(cancellation);
        var columns = SealedColumn.Of(db);
        var count = 0;
        await db.WriteAsync(Guid.Empty, async work =>
        {
            await KeepChainKeyAsync(db, old, work);
            foreach (var column in columns)
            {
                count += await column.ResealAsync(db, old, work);
            }

            foreach (var column in columns)
            {
                await column.OpenAllAsync(db, work);
            }

            var fingerprint = db.Services.Vault.Fingerprint;
            await db.Installations.ExecuteUpdateAsync(i => i.SetProperty(x => x.KeyFingerprint, fingerprint), work);
            return new LinkDraft(rotated, null, "{}"u8.ToArray(), _ => []);
        }, cancellation);
        return count;
    }

    public static IReadOnlyList<string> SealedByTheMasterKey(AppDb db) => [.. SealedColumn.Of(db).Select(c => c.Name)];

    /// <summary>Sealed by the old key like its neighbours, so that it is sealed anew with them.</summary>
    private static async Task KeepChainKeyAsync(AppDb db, Vault old, CancellationToken cancellation)
    {
        if (!await db.PersonKeys.AnyAsync(k => k.Owner == PersonKey.AuditChain, cancellation))
        {
            db.PersonKeys.Add(new PersonKey { Owner = PersonKey.AuditChain, Wrapped = old.WrappedAuditKey() });
            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
        }
    }
}
