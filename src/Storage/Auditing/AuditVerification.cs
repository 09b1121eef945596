using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage.Keys;

namespace Stegvis.Storage.Auditing;

public enum AuditProblem
{
    LinkMissing,
    LinkChanged,
    RecordsChanged,
    PayloadChanged,
    PayloadMissing,
    TailCut,
    HeadChanged,
}

/// <summary>What is wrong, and at which link.</summary>
public sealed record AuditFault(long Seq, AuditProblem Problem);

public sealed record AuditReport(long Links, long ErasedPayloads, IReadOnlyList<AuditFault> Faults)
{
    public bool IsWhole => Faults.Count == 0;
}

/// <summary>Walks the whole chain once and names each link that is missing, changed or out of order; tells erased from changed.</summary>
public sealed class AuditVerification(AppDb db)
{
    private readonly Vault _vault = db.Services.Vault;
    private readonly List<AuditFault> _faults = [];
    private byte[] _previous = [];
    private long _expected = 1;
    private long _erased;

    public async Task<AuditReport> RunAsync(CancellationToken cancellation = default)
    {
        var erasures = await ErasuresAsync(cancellation);
        for (var from = 0L; ; from = _expected - 1)
        {
            var links = await db.AuditEntries.AsNoTracking().Where(e => e.Seq > from).OrderBy(e => e.Seq).Take(1000).ToListAsync(cancellation);
            if (links.Count == 0)
            {
                break;
            }

            await CheckAsync(links, erasures, cancellation);
        }

        await CheckHeadAsync(cancellation);
        return new AuditReport(_expected - 1, _erased, _faults);
    }

    private async Task<HashSet<Guid>> ErasuresAsync(CancellationToken cancellation)
    {
        var act = Acts.PayloadErased.Code;
        var ids = db.AuditEntries.Where(e => e.Act == act).Join(db.AuditRecords, e => e.Seq, r => r.Seq, (_, r) => r.RecordId);
        return await ids.ToHashSetAsync(cancellation);
    }

    private async Task CheckAsync(List<AuditEntry> links, HashSet<Guid> erasures, CancellationToken cancellation)
    {
        var (first, last) = (links[0].Seq, links[^1].Seq);
        var payloads = await db.AuditPayloads.AsNoTracking().Where(p => p.Seq >= first && p.Seq <= last).ToDictionaryAsync(p => p.Seq, cancellation);
        var records = (await db.AuditRecords.AsNoTracking().Where(r => r.Seq >= first && r.Seq <= last).ToListAsync(cancellation)).ToLookup(r => r.Seq);
        foreach (var link in links)
        {
            CheckLink(link, records[link.Seq]);
            CheckPayload(link, payloads.GetValueOrDefault(link.Seq), erasures);
        }
    }

    private void CheckLink(AuditEntry link, IEnumerable<AuditRecord> records)
    {
        for (; _expected < link.Seq; _expected++)
        {
            _faults.Add(new AuditFault(_expected, AuditProblem.LinkMissing));
        }

        if (!link.RecordsHash.AsSpan().SequenceEqual(ChainLink.RecordsHash(_vault, records)))
        {
            _faults.Add(new AuditFault(link.Seq, AuditProblem.RecordsChanged));
        }

        if (!link.Hash.AsSpan().SequenceEqual(ChainLink.Hash(_vault, _previous, link)))
        {
            _faults.Add(new AuditFault(link.Seq, AuditProblem.LinkChanged));
        }

        (_previous, _expected) = (link.Hash, link.Seq + 1);
    }

    private void CheckPayload(AuditEntry link, AuditPayload? payload, HashSet<Guid> erasures)
    {
        if (payload?.Sealed is { } content)
        {
            if (!link.PayloadHash.AsSpan().SequenceEqual(_vault.Sign(content)))
            {
                _faults.Add(new AuditFault(link.Seq, AuditProblem.PayloadChanged));
            }
        }
        else if (erasures.Contains(ChainLink.PayloadId(link.Seq)))
        {
            _erased++;
        }
        else
        {
            _faults.Add(new AuditFault(link.Seq, AuditProblem.PayloadMissing));
        }
    }

    private async Task CheckHeadAsync(CancellationToken cancellation)
    {
        var head = await db.Set<AuditHead>().AsNoTracking().FirstOrDefaultAsync(cancellation);
        var newest = _expected - 1;
        var outside = db.Services.HeadFile?.Read();
        if ((head?.Seq ?? 0) > newest || outside?.Seq > newest)
        {
            _faults.Add(new AuditFault(newest + 1, AuditProblem.TailCut));
        }
        else if (head is null || head.Seq < newest || (newest > 0 && !head.Hash.AsSpan().SequenceEqual(_previous)))
        {
            _faults.Add(new AuditFault(newest, AuditProblem.HeadChanged));
        }
    }
}
