using System.Security.Cryptography;
using Stegvis.People;
using Stegvis.Storage.Access;

namespace Stegvis.Storage.Auditing;

/// <summary>Writes who looked at what. Called before the answer is shown; when it cannot be written, the page is not shown.</summary>
public static class ReadRecords
{
    private static readonly byte[] _nothing = "{}"u8.ToArray();

    /// <summary>One record per seat × person × document group per ten minutes.</summary>
    public static async Task RecordReadAsync(this AppDb db, CaseView view, string group, CancellationToken cancellation)
    {
        if (db.Services.ReadMarks.IsFresh(view.Actor.Seat, view.Case.Id, group))
        {
            return;
        }

        await RecordAsync(db, new LinkDraft(view.Did(Acts.CaseRead, view.Case.Id), group, _nothing, _ => []), cancellation);
        db.Services.ReadMarks.Set(view.Actor.Seat, view.Case.Id, group);
    }

    /// <summary>One record for the whole list, naming each case that was shown. The same list again within ten minutes adds none.</summary>
    public static async Task RecordListAsync(this AppDb db, Actor actor, IReadOnlyCollection<CaseId> shown, CancellationToken cancellation)
    {
        if (shown.Count == 0)
        {
            return;
        }

        var list = new Guid(FingerprintOf(shown));
        if (db.Services.ReadMarks.IsFresh(actor.Seat, list, "list"))
        {
            return;
        }

        var link = new LinkDraft(actor.Did(Acts.AppearedInList, list), "list", _nothing, seq => Listed(seq, shown));
        await RecordAsync(db, link, cancellation);
        db.Services.ReadMarks.Set(actor.Seat, list, "list");
    }

    private static async Task RecordAsync(AppDb db, LinkDraft link, CancellationToken cancellation)
    {
        try
        {
            await db.WriteAsync(link, cancellation);
        }
        catch (StorageTroubleException trouble)
        {
            throw new ReadNotRecordedException(trouble);
        }
    }

    private static IEnumerable<AuditRecord> Listed(long seq, IEnumerable<CaseId> shown) => shown.Select((id, ordinal) => new AuditRecord
    {
        Seq = seq,
        Ordinal = ordinal,
        Type = nameof(Stegvis.Casework.Case),
        RecordId = id.Value,
        Touch = RecordTouch.Listed,
    });

    private static byte[] FingerprintOf(IEnumerable<CaseId> ids) =>
        SHA256.HashData([.. ids.SelectMany(id => id.Value.ToByteArray())]).AsSpan(0, 16).ToArray();
}
