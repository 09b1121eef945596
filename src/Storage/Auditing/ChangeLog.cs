using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Stegvis.Storage.Casework.Known;

namespace Stegvis.Storage.Auditing;

/// <summary>
/// What one save changes, before and after, read from the tracker. Secrets of accounts are never written out, nor which link changed a case last: that
/// is this very link.
/// </summary>
internal sealed class ChangeLog
{
    private static readonly HashSet<string> _hidden = new(StringComparer.Ordinal)
    {
        "Secrets", "Sealed", "Wrapped", "TokenHash", "SecretHash", "CodeHash", "PinHash", "CredentialId", "PublicKey", CaseChanges.Last,
    };

    private readonly List<EntityEntry> _entries;

    public ChangeLog(ChangeTracker tracker) => _entries =
    [
        .. tracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && e.Entity is not AuditHead),
    ];

    public bool IsEmpty => _entries.Count == 0;

    public void NextVersions()
    {
        foreach (var entry in _entries)
        {
            if (entry is { State: EntityState.Modified, Entity: StoredRecord record })
            {
                record.NextVersion();
            }
        }
    }

    public IEnumerable<AuditRecord> Records(long seq) =>
        _entries.Select((entry, ordinal) => new AuditRecord
        {
            Seq = seq,
            Ordinal = ordinal,
            Type = entry.Metadata.ClrType.Name,
            RecordId = KeyOf(entry),
            Touch = entry.State switch
            {
                EntityState.Added => RecordTouch.Made,
                EntityState.Deleted => RecordTouch.Removed,
                _ => RecordTouch.Changed,
            },
        });

    public byte[] Payload(string? because)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("because", because);
            json.WriteStartArray("changes");
            _entries.ForEach(entry => WriteChange(json, entry));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static Guid KeyOf(EntityEntry entry) => entry.Entity switch
    {
        StoredRecord record => record.Id,
        Stegvis.Casework.StepProgress step => step.CaseId.Value,
        _ => Guid.Empty,
    };

    private static void WriteChange(Utf8JsonWriter json, EntityEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("type", entry.Metadata.ClrType.Name);
        json.WriteString("id", KeyOf(entry));
        json.WriteStartObject("fields");
        WriteProperties(json, entry.State, entry.Properties);
        foreach (var facts in entry.ComplexProperties.Where(c => !_hidden.Contains(c.Metadata.Name)))
        {
            WriteProperties(json, entry.State, facts.Properties);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, EntityState state, IEnumerable<PropertyEntry> properties)
    {
        foreach (var property in properties.Where(p => !_hidden.Contains(p.Metadata.Name)))
        {
            var isNew = state is EntityState.Added;
            if (isNew ? property.CurrentValue is null : !property.IsModified && state is EntityState.Modified)
            {
                continue;
            }

            json.WriteStartArray(property.Metadata.Name);
            JsonSerializer.Serialize(json, isNew ? null : property.OriginalValue);
            JsonSerializer.Serialize(json, state is EntityState.Deleted ? null : property.CurrentValue);
            json.WriteEndArray();
        }
    }
}
