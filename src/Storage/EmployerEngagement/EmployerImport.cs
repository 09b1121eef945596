using System.Buffers;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage.Auditing;

namespace Stegvis.Storage.EmployerEngagement;

/// <summary>What one import did, in numbers.</summary>
public sealed record ImportCounts(int New, int Updated, int Deleted, int Unchanged);

/// <summary>
/// Takes units of the national register into ours, by organisation number: one transaction, one act, parts of 500, so that a large file
/// needs little memory. Our own notes stay; nothing stays when the file breaks off.
/// </summary>
public sealed class EmployerImport(AppDb db, Actor actor)
{
    private const int _part = 500;
    private readonly List<AuditRecord> _touched = [];
    private readonly ArrayBufferWriter<byte> _told = new();
    private readonly Dictionary<string, EmployerId> _known = new(StringComparer.Ordinal);

    public ImportCounts Counts { get; private set; } = new(0, 0, 0, 0);

    public Task TakeInAsync(Guid importId, IAsyncEnumerable<RegisteredUnit> units, CancellationToken cancellation) =>
        db.WriteAsync(Guid.Empty, token => WorkAsync(importId, units, token), cancellation);

    private async Task<LinkDraft> WorkAsync(Guid importId, IAsyncEnumerable<RegisteredUnit> units, CancellationToken cancellation)
    {
        await foreach (var known in db.Employers.Where(e => e.Facts.OrganisationNumber != null).OrderBy(e => e.CreatedAt)
            .Select(e => new { Number = e.Facts.OrganisationNumber!, e.EmployerId }).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            _known.TryAdd(known.Number, known.EmployerId);
        }

        using (var payload = new Utf8JsonWriter(_told))
        {
            payload.WriteStartObject();
            payload.WriteStartArray("changes");
            await foreach (var part in units.Chunk(_part).WithCancellation(cancellation))
            {
                await TakePartAsync(part, payload, cancellation);
            }

            payload.WriteEndArray();
            payload.WriteEndObject();
        }

        return new LinkDraft(actor.Did(Acts.EmployersImported, importId), null, _told.WrittenSpan.ToArray(), Records);
    }

    private async Task TakePartAsync(RegisteredUnit[] part, Utf8JsonWriter payload, CancellationToken cancellation)
    {
        var ids = part.Select(u => _known.GetValueOrDefault(u.OrganisationNumber)).Where(id => id != default).Distinct().ToList();
        var employers = await db.Employers.Where(e => ids.Contains(e.EmployerId)).ToDictionaryAsync(e => e.EmployerId, cancellation);
        foreach (var unit in part)
        {
            Take(unit, employers, payload);
        }

        var changes = new ChangeLog(db.ChangeTracker);
        changes.NextVersions();
        _touched.AddRange(changes.Records(0));
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
    }

    private void Take(RegisteredUnit unit, Dictionary<EmployerId, Employer> employers, Utf8JsonWriter payload)
    {
        var isKnown = _known.TryGetValue(unit.OrganisationNumber, out var id);
        if (!isKnown)
        {
            id = new EmployerId(Guid.CreateVersion7(db.Now));
            _known[unit.OrganisationNumber] = id;
            employers[id] = Employer.Add(id, new EmployerFacts { Name = unit.Name }, leadWorker: null, new Stamp(actor.Account, db.Now));
            db.Keep(employers[id]);
        }

        var employer = employers[id];
        var (before, deleted) = (employer.Facts, employer.DeletedInRegisterOn);
        if (!employer.UpdateFromRegister(unit, db.Today))
        {
            Counts = Counts with { Unchanged = Counts.Unchanged + 1 };
            return;
        }

        Count(isKnown, isDeleted: employer.DeletedInRegisterOn is not null && deleted is null);
        Tell(payload, employer, isKnown ? before : null);
    }

    private void Count(bool isKnown, bool isDeleted) => Counts = (isKnown, isDeleted) switch
    {
        (_, true) => Counts with { Deleted = Counts.Deleted + 1 },
        (true, _) => Counts with { Updated = Counts.Updated + 1 },
        _ => Counts with { New = Counts.New + 1 },
    };

    private static void Tell(Utf8JsonWriter payload, Employer employer, EmployerFacts? before)
    {
        payload.WriteStartObject();
        payload.WriteString("type", nameof(Employer));
        payload.WriteString("id", employer.Id);
        payload.WriteStartArray("facts");
        JsonSerializer.Serialize(payload, before);
        JsonSerializer.Serialize(payload, employer.Facts);
        payload.WriteEndArray();
        payload.WriteEndObject();
    }

    private IEnumerable<AuditRecord> Records(long seq) => _touched.Select((r, ordinal) => new AuditRecord
    {
        Seq = seq,
        Ordinal = ordinal,
        Type = r.Type,
        RecordId = r.RecordId,
        Touch = r.Touch,
    });
}
