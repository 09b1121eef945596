using System.Globalization;
using System.Text;
using Stegvis.Storage.Keys;

namespace Stegvis.Storage.Auditing;

/// <summary>The one definition of what a link's hashes cover; writing and verifying both use it.</summary>
internal static class ChainLink
{
    public static byte[] Hash(Vault vault, byte[] previous, AuditEntry entry)
    {
        var content = string.Join(
            '|',
            Convert.ToHexString(previous),
            entry.Seq.ToString(CultureInfo.InvariantCulture),
            entry.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture),
            entry.Act,
            entry.Account.Value,
            entry.Seat.Value,
            entry.Role,
            entry.Case?.Value,
            entry.Subject?.Value,
            entry.On,
            entry.Group,
            Convert.ToHexString(entry.RecordsHash),
            Convert.ToHexString(entry.PayloadHash));
        return vault.Sign(Encoding.UTF8.GetBytes(content));
    }

    public static byte[] RecordsHash(Vault vault, IEnumerable<AuditRecord> records)
    {
        var text = new StringBuilder();
        foreach (var record in records.OrderBy(r => r.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{record.Ordinal}|{record.Type}|{record.RecordId}|{record.Touch}\n");
        }

        return vault.Sign(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Databases keep microseconds; the hash must cover what comes back.</summary>
    public static DateTimeOffset ToMicroseconds(DateTimeOffset instant) => new(instant.UtcTicks - (instant.UtcTicks % 10), TimeSpan.Zero);

    /// <summary>A payload has no id of its own but its link's number; erasures name it in this form.</summary>
    public static Guid PayloadId(long seq) => new(0, 0, 0, BitConverter.GetBytes(seq));
}
