using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.VocationalProfiling;

namespace Stegvis.Storage.Exports;

/// <summary>
/// Makes the records of a taken case again, with new ids that point to each other as the old ones did. No account comes along: whoever brings it in
/// stands as the one who made each record here, at the time it was made there.
/// </summary>
public sealed class CaseBringing(AppDb db, TakenFile file, (CaseId Case, Stamp Stamp) into)
{
    private readonly Dictionary<Guid, Guid> _ids = [];
    private readonly Dictionary<Guid, EmployerId> _employers = [];

    /// <summary>The bytes of each paper, by the new id of its record.</summary>
    public IReadOnlyList<BroughtPaper> Papers { get; private set; } = [];

    public PersonFacts Person()
    {
        var person = RecordsOf(nameof(Person)).First();
        return (PersonFacts)Facts(typeof(PersonFacts), person.GetProperty("values"));
    }

    /// <summary>Address, workplace and times that were hidden there are hidden here from the first moment (decision 0035).</summary>
    public void Whereabouts(Case @case) =>
        @case.HideWhereabouts(file.Root.GetProperty("case").TryGetProperty("hidden", out var hidden) && hidden.GetBoolean(), into.Stamp.At);

    /// <summary>Steps as they stood; beginning and settling them on their own days.</summary>
    public void Steps(Case @case)
    {
        foreach (var step in file.Root.GetProperty("case").GetProperty("steps").Deserialize<List<TakenStep>>(TakenJson.Options)!)
        {
            @case.Begin(step.Step, step.BegunOn);
            if (step.SettledOn is { } settled)
            {
                @case.Settle(step.Step, settled);
            }

            if (step.IsReopened)
            {
                @case.Reopen(step.Step, step.BegunOn);
            }
        }
    }

    public DateOnly OpenedOn() => file.Root.GetProperty("case").GetProperty("openedOn").Deserialize<DateOnly>();

    /// <summary>Keeps employers and records; papers are left to whoever seals their bytes.</summary>
    public async Task KeepRecordsAsync(CancellationToken cancellation)
    {
        await KeepEmployersAsync(cancellation);
        var kinds = RecordShape.Kinds.ToDictionary(k => k.Name, StringComparer.Ordinal);
        foreach (var record in file.Root.GetProperty("records").EnumerateArray())
        {
            if (kinds.TryGetValue(record.GetProperty("kind").GetString()!, out var kind) && kind != typeof(Attachment))
            {
                db.Keep(Made(kind, record));
            }
        }

        Papers = [.. RecordsOf(nameof(Attachment)).Where(r => r.TryGetProperty("content", out _)).Select(PaperOf)];
    }

    private IEnumerable<JsonElement> RecordsOf(string kind) => file.Root.GetProperty("records").EnumerateArray().Where(r => r.GetProperty("kind").GetString() == kind);

    private BroughtPaper PaperOf(JsonElement taken)
    {
        var values = taken.GetProperty("values");
        var facts = (AttachmentFacts)Facts(typeof(AttachmentFacts), values);
        return new BroughtPaper(NewId(taken.GetProperty("id").GetGuid()), facts, taken.GetProperty("content").GetBytesFromBase64())
        {
            Note = values.TryGetProperty(nameof(Attachment.NoteId), out var note) && note.ValueKind is JsonValueKind.String ? NewId(note.GetGuid()) : null,
        };
    }

    private StoredRecord Made(Type kind, JsonElement taken)
    {
        var (record, values, shape) = ((StoredRecord)Activator.CreateInstance(kind, nonPublic: true)!, taken.GetProperty("values"), RecordShape.Of(kind));
        Set(record, nameof(StoredRecord.Id), NewId(taken.GetProperty("id").GetGuid()));
        Set(record, nameof(CaseRecord.CaseId), into.Case);
        Set(record, nameof(StoredRecord.CreatedAt), taken.GetProperty("madeAt").GetDateTimeOffset());
        Set(record, nameof(StoredRecord.CreatedBy), into.Stamp.By);
        foreach (var property in shape.Own)
        {
            if (values.TryGetProperty(RecordShape.KeyOf(property), out var value))
            {
                property.SetValue(record, Value(value, property.PropertyType) ?? property.GetValue(record));
            }
        }

        shape.FactsProperty?.SetValue(record, Facts(shape.FactsProperty.PropertyType, values));
        SaidElsewhere(record);
        return record;
    }

    /// <summary>The file is nobody's signature: what was agreed to there is kept as said there, opens nothing here, and must be said again.</summary>
    private void SaidElsewhere(StoredRecord record)
    {
        switch (record)
        {
            case Consent consent:
                consent.Withdraw(into.Stamp.At);
                break;
            case DisclosureDecision decision:
                decision.Withdraw(into.Stamp.At);
                break;
            case FindingAnswer { IsSetAside: true } answer:
                answer.TakeUp(db.Today);
                break;
            case NotebookNote note:
                note.Share(on: false, default);
                break;
            case WorkerChange change:
                change.Stop(db.Today);
                break;
            default:
                Unsign(record);
                break;
        }
    }

    private static void Unsign(StoredRecord record)
    {
        switch (record)
        {
            case Confirmation:
                Set(record, nameof(Confirmation.Means), ConfirmationMeans.SaidElsewhere);
                Set(record, nameof(Confirmation.VersionHash), "");
                break;
            case Contribution:
                Set(record, nameof(Contribution.SignedOn), null);
                break;
            case VocationalProfile:
                Set(record, nameof(VocationalProfile.ConfirmedAt), null);
                break;
        }
    }

    private object Facts(Type type, JsonElement values)
    {
        var facts = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(p => p.CanWrite))
        {
            if (values.TryGetProperty(RecordShape.KeyOf(property), out var value) && Value(value, property.PropertyType) is { } told)
            {
                property.SetValue(facts, told);
            }
        }

        return facts;
    }

    /// <summary>Null keeps what a fresh record has. Ids become the new ones; an account stays behind.</summary>
    private object? Value(JsonElement value, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (value.ValueKind is JsonValueKind.Null || plain == typeof(AccountId))
        {
            return plain == typeof(AccountId) && plain == type ? into.Stamp.By : null;
        }

        if (plain == typeof(EmployerId))
        {
            return _employers.TryGetValue(value.GetGuid(), out var employer) ? employer : null;
        }

        return plain == typeof(Guid)
            ? NewId(value.GetGuid())
            : plain.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRecordId<>))
                ? Activator.CreateInstance(plain, NewId(value.GetGuid()))
                : value.Deserialize(plain, TakenJson.Options);
    }

    private Guid NewId(Guid old)
    {
        if (!_ids.TryGetValue(old, out var made))
        {
            _ids[old] = made = Guid.CreateVersion7(db.Now);
        }

        return made;
    }

    /// <summary>An employer the service knows by its number, or else by its name, is the same one.</summary>
    private async Task KeepEmployersAsync(CancellationToken cancellation)
    {
        foreach (var taken in file.Root.GetProperty("employers").EnumerateArray())
        {
            var (name, number) = (taken.GetProperty("Name").GetString()!, taken.GetProperty("OrganisationNumber").GetString());
            var known = await db.Employers.Where(e => number == null ? e.Facts.Name == name : e.Facts.OrganisationNumber == number)
                .Select(e => (EmployerId?)e.EmployerId).FirstOrDefaultAsync(cancellation);
            var id = _employers[taken.GetProperty("Id").GetGuid()] = known ?? new EmployerId(Guid.CreateVersion7(db.Now));
            if (known is null)
            {
                db.Keep(Employer.Add(id, new EmployerFacts { Name = name, OrganisationNumber = number, Municipality = taken.GetProperty("Municipality").GetString() }, null, into.Stamp));
            }
        }
    }

    private static void Set(StoredRecord record, string name, object? value)
    {
        for (var type = record.GetType(); type is not null; type = type.BaseType)
        {
            if (type.GetProperty(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)?.GetSetMethod(nonPublic: true) is { } setter)
            {
                setter.Invoke(record, [value]);
                return;
            }
        }
    }
}

/// <summary>A paper with its bytes, under the new id of its record.</summary>
public sealed record BroughtPaper(Guid Id, AttachmentFacts Facts, byte[] Bytes)
{
    public Guid? Note { get; init; }
}
