using Stegvis.People;

namespace Stegvis.Storage.Auditing;

/// <summary>A link about to be written: who did what, the clear payload, and the records it touches once its number is known.</summary>
internal sealed record LinkDraft(Deed Deed, string? Group, byte[] Payload, Func<long, IEnumerable<AuditRecord>> Records)
{
    /// <summary>Whose key seals the payload. What concerns no person is sealed with the service's own.</summary>
    public Guid Owner => Deed.Subject?.Value ?? Guid.Empty;

    public AuditEntry Entry(long seq, DateTimeOffset at, byte[] recordsHash, byte[] payloadHash) => new()
    {
        Seq = seq,
        At = at,
        Act = Deed.Act.Code,
        Account = Deed.Actor.Account,
        Seat = Deed.Actor.Seat,
        Role = Deed.Actor.Role,
        Case = Deed.Case,
        Subject = Deed.Subject,
        On = Deed.On,
        Group = Group,
        RecordsHash = recordsHash,
        PayloadHash = payloadHash,
    };
}
