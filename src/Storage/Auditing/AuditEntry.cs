using Stegvis.People;

namespace Stegvis.Storage.Auditing;

/// <summary>
/// One link of the chain: ids, act, instant, and keyed hashes of the payload and of the records it touched (decision 0007).
/// Holds no personal text. Append-only; each hash covers the one before.
/// </summary>
internal sealed class AuditEntry
{
    public long Seq { get; init; }

    public DateTimeOffset At { get; init; }

    public string Act { get; init; } = "";

    public AccountId Account { get; init; }

    public SeatId Seat { get; init; }

    public SeatRole Role { get; init; }

    public CaseId? Case { get; init; }

    public PersonId? Subject { get; init; }

    public Guid On { get; init; }

    /// <summary>For a read: the document group that was opened.</summary>
    public string? Group { get; init; }

    public byte[] RecordsHash { get; init; } = [];

    public byte[] PayloadHash { get; init; } = [];

    public byte[] Hash { get; private set; } = [];

    public AuditEntry SealedBy(byte[] hash)
    {
        Hash = hash;
        return this;
    }
}

/// <summary>Before and after, sealed with the subject's own key. Erasing empties the seal and leaves the chain whole.</summary>
internal sealed class AuditPayload
{
    public long Seq { get; init; }

    public Guid Owner { get; init; }

    public byte[]? Sealed { get; set; }
}

/// <summary>Which record an act made, changed, removed or showed in a list: the way from a record to its history.</summary>
internal sealed class AuditRecord
{
    public long Seq { get; init; }

    public int Ordinal { get; init; }

    public string Type { get; init; } = "";

    public Guid RecordId { get; init; }

    public RecordTouch Touch { get; init; }
}

internal enum RecordTouch
{
    Made,
    Changed,
    Removed,
    Listed,
}

/// <summary>The single row that orders all writers: the number and hash of the newest link.</summary>
internal sealed class AuditHead
{
    public int Id { get; init; } = 1;

    public long Seq { get; init; }

    public byte[] Hash { get; init; } = [];
}
