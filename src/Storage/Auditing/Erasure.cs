using Microsoft.EntityFrameworkCore;
using Stegvis.People;

namespace Stegvis.Storage.Auditing;

/// <summary>Empties what the log holds of one person. The chain stays whole; the act itself is the receipt and names each payload.</summary>
public static class Erasure
{
    public static Task<int> EraseAuditPayloadsAsync(this AppDb db, Deed erased, PersonId person, CancellationToken cancellation = default) =>
        db.EraseAsync(erased, db.AuditPayloads.Where(p => p.Owner == person.Value), cancellation);

    /// <summary>What the log holds of every act that touched one record.</summary>
    public static Task<int> EraseAuditPayloadsOfAsync(this AppDb db, Deed erased, Guid record, CancellationToken cancellation = default)
    {
        var links = db.AuditRecords.Where(r => r.RecordId == record).Select(r => r.Seq);
        return db.EraseAsync(erased, db.AuditPayloads.Where(p => links.Contains(p.Seq)), cancellation);
    }

    /// <summary>All or nothing, and nothing of what was there stays in the file: what is deleted is overwritten, in the database's own log too.</summary>
    public static async Task ErasingAsync(this AppDb db, Func<Task> erase, CancellationToken cancellation)
    {
        await db.OverwriteDeletedAsync(cancellation);
        await db.TogetherAsync(erase, cancellation);
        await db.LeaveOldPagesAsync(cancellation);
    }

    internal static async Task<int> EraseAsync(this AppDb db, Deed erased, IQueryable<AuditPayload> which, CancellationToken cancellation)
    {
        var payloads = await which.Where(p => p.Sealed != null).ToListAsync(cancellation);
        payloads.ForEach(p => p.Sealed = null);
        var link = new LinkDraft(erased with { Subject = null }, null, "{}"u8.ToArray(), seq => payloads.Select((p, ordinal) => new AuditRecord
        {
            Seq = seq,
            Ordinal = ordinal,
            Type = nameof(AuditPayload),
            RecordId = ChainLink.PayloadId(p.Seq),
            Touch = RecordTouch.Removed,
        }));
        await db.WriteAsync(link, cancellation);
        return payloads.Count;
    }
}
