using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage.Keys;

namespace Stegvis.Storage;

/// <summary>The one row that says what this installation is, and the first acts of an empty one.</summary>
public static class Installations
{
    public static Task<Installation?> InstallationAsync(this AppDb db, CancellationToken cancellation = default) =>
        db.Installations.AsNoTracking().SingleOrDefaultAsync(cancellation);

    /// <summary>Throws when the database was made with another master key than the one in use; else takes the chain's own key from it.</summary>
    public static async Task CheckKeyAsync(this AppDb db, CancellationToken cancellation = default)
    {
        if (await db.InstallationAsync(cancellation) is { } installation && installation.KeyFingerprint != db.Services.Vault.Fingerprint)
        {
            throw new KeyException("MasterKeyIsAnother");
        }

        if (await db.PersonKeys.AsNoTracking().FirstOrDefaultAsync(k => k.Owner == PersonKey.AuditChain, cancellation) is { } chain)
        {
            db.Services.Vault.UseAuditKey(chain.Wrapped);
        }
    }

    public static Task<IDisposable?> TakeTurnForMigrationAsync(this AppDb db) => db.TakeTurnAsync(CancellationToken.None);

    /// <summary>Makes the service and its first administrator. The id 1 of the row lets only one founding win.</summary>
    public static async Task FoundAsync(this AppDb db, Founding founding, CancellationToken cancellation = default)
    {
        var stamp = new Stamp(founding.Administrator.AccountId, db.Now);
        db.Installations.Add(new Installation
        {
            KeyFingerprint = db.Services.Vault.Fingerprint,
            ServiceName = founding.ServiceName,
            IsDemo = founding.IsDemo,
            TimeZone = db.Services.Days.Zone.Id,
            FoundedAt = stamp.At,
        });
        db.Keep(founding.Administrator);
        var seat = Seat.Grant(new SeatGrant(new SeatId(Guid.CreateVersion7(stamp.At)), stamp.By, SeatRole.Administrator), null, stamp);
        db.Keep(seat);
        var actor = new Actor(stamp.By, seat.SeatId, SeatRole.Administrator);
        await db.SaveAsync(actor.Did(Acts.ServiceFounded, founding.Administrator.Id), cancellation);
    }
}

/// <summary>What the first-run page asks for.</summary>
public sealed record Founding(string ServiceName, Account Administrator, bool IsDemo);
