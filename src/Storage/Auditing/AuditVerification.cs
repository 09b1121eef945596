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
    private readonly List<long> _empty = [];
    private ILookup<long, (string Hash, AuditProblem IfOther)> _heads = Array.Empty<(string, AuditProblem)>().ToLookup(_ => 0L);
    private byte[] _previous = [];
    private long _expected = 1;

    /// <summary>May run while others write: heads are read before the links they stand for, erasures after the payloads they emptied.</summary>
    public async Task<AuditReport> RunAsync(CancellationToken cancellation = default)
    {
        await ReadHeadsAsync(cancellation);
        for (var from = 0L; ; from = _expected - 1)
        {
            var links = await db.AuditEntries.AsNoTracking().Where(e => e.Seq > from).OrderBy(e => e.Seq).Take(1000).ToListAsync(cancellation);
            if (links.Count == 0)
            {
                break;
            }

            await CheckAsync(links, cancellation);
        }

        var erased = await JudgeEmptyAsync(cancellation);
        await CheckHeadsAsync(cancellation);
        return new AuditReport(_expected - 1, erased, [.. _faults.OrderBy(f => f.Seq)]);
    }

    private async Task ReadHeadsAsync(CancellationToken cancellation)
    {
        var inside = await db.Set<AuditHead>().AsNoTracking().SingleOrDefaultAsync(cancellation);
        var outside = db.Services.HeadFile?.Read() ?? [];
        _heads = outside.Select(h => (h.Seq, h.Hash, IfOther: AuditProblem.TailCut))
            .Append((inside?.Seq ?? 0, Convert.ToHexStringLower(inside?.Hash ?? []), AuditProblem.HeadChanged))
            .ToLookup(h => h.Item1, h => (h.Item2, h.Item3));
    }

    private async Task<long> JudgeEmptyAsync(CancellationToken cancellation)
    {
        if (_empty.Count == 0)
        {
            return 0;
        }

        var act = Acts.PayloadErased.Code;
        var erasures = await db.AuditEntries.Where(e => e.Act == act).Join(db.AuditRecords, e => e.Seq, r => r.Seq, (_, r) => r.RecordId).ToHashSetAsync(cancellation);
        var lost = _empty.Where(seq => !erasures.Contains(ChainLink.PayloadId(seq))).ToList();
        _faults.AddRange(lost.Select(seq => new AuditFault(seq, AuditProblem.PayloadMissing)));
        return _empty.Count - lost.Count;
    }

    private async Task CheckAsync(List<AuditEntry> links, CancellationToken cancellation)
    {
        var (first, last) = (links[0].Seq, links[^1].Seq);
        var payloads = await db.AuditPayloads.AsNoTracking().Where(p => p.Seq >= first && p.Seq <= last).ToDictionaryAsync(p => p.Seq, cancellation);
        var records = (await db.AuditRecords.AsNoTracking().Where(r => r.Seq >= first && r.Seq <= last).ToListAsync(cancellation)).ToLookup(r => r.Seq);
        foreach (var link in links)
        {
            CheckLink(link, records[link.Seq]);
            CheckPayload(link, payloads.GetValueOrDefault(link.Seq));
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

        var hash = Convert.ToHexStringLower(link.Hash);
        _faults.AddRange(_heads[link.Seq].Where(h => h.Hash != hash).Select(h => new AuditFault(link.Seq, h.IfOther)));
        (_previous, _expected) = (link.Hash, link.Seq + 1);
    }

    private void CheckPayload(AuditEntry link, AuditPayload? payload)
    {
        if (payload?.Sealed is not { } content)
        {
            _empty.Add(link.Seq);
        }
        else if (!link.PayloadHash.AsSpan().SequenceEqual(_vault.Sign(content)))
        {
            _faults.Add(new AuditFault(link.Seq, AuditProblem.PayloadChanged));
        }
    }

    /// <summary>A head beyond the newest link, wherever it stands, says that links are gone; a head that stays behind was set back.</summary>
    private async Task CheckHeadsAsync(CancellationToken cancellation)
    {
        var newest = _expected - 1;
        var inside = await db.Set<AuditHead>().AsNoTracking().Select(h => (long?)h.Seq).SingleOrDefaultAsync(cancellation);
        if (_heads.Any(h => h.Key > newest))
        {
            _faults.Add(new AuditFault(newest + 1, AuditProblem.TailCut));
        }
        else if (inside is null || inside < newest)
        {
            _faults.Add(new AuditFault(newest, AuditProblem.HeadChanged));
        }
    }
}
