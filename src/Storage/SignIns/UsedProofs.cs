using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Stegvis.Storage.SignIns;

/// <summary>What may be used once, and how often something may be tried: in the database, so that a second node is no second chance.</summary>
public static class UsedProofs
{
    private const int _keptMinutes = 24 * 60;

    /// <summary>True the first time, false ever after. Two at once: one of them wins.</summary>
    public static async Task<bool> UseOnceAsync(this AppDb db, string kind, string proof, CancellationToken cancellation)
    {
        var (key, minute, isNew) = (KeyOf(db, kind, proof), db.Now.ToUnixTimeSeconds() / 60, false);
        await db.WriteDraftAsync(
            async () =>
            {
                await db.Set<UsedProof>().Where(p => p.Minute < minute - _keptMinutes).ExecuteDeleteAsync(cancellation);
                FormattableString add = $"""INSERT INTO "UsedProof" ("Key", "Minute") VALUES ({key}, {minute}) ON CONFLICT ("Key") DO NOTHING""";
                isNew = await db.Database.ExecuteSqlAsync(add, cancellation) == 1;
            },
            cancellation);
        return isNew;
    }

    /// <summary>Counts one more try in this minute and tells how many there have been.</summary>
    public static async Task<int> CountTryAsync(this AppDb db, string kind, string what, CancellationToken cancellation)
    {
        var (key, minute, count) = (KeyOf(db, kind, what), db.Now.ToUnixTimeSeconds() / 60, 0);
        await db.WriteDraftAsync(
            async () =>
            {
                await db.Set<SignInTry>().Where(t => t.Minute < minute - 1).ExecuteDeleteAsync(cancellation);
                FormattableString add = $"""
                    INSERT INTO "SignInTry" ("Key", "Minute", "Count") VALUES ({key}, {minute}, 1)
                    ON CONFLICT ("Key", "Minute") DO UPDATE SET "Count" = "SignInTry"."Count" + 1
                    """;
                await db.Database.ExecuteSqlAsync(add, cancellation);
                count = await db.Set<SignInTry>().Where(t => t.Key == key && t.Minute == minute).Select(t => t.Count).FirstAsync(cancellation);
            },
            cancellation);
        return count;
    }

    private static string KeyOf(AppDb db, string kind, string value) =>
        Convert.ToHexStringLower(db.Services.Vault.Sign(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"once {kind} {value}"))));
}
