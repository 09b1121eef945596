using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Stegvis.Casework;
using Stegvis.Storage.Access;
using Stegvis.Storage.Attachments;
using Stegvis.Storage.Auditing;

namespace Stegvis.Storage.Exports;

/// <summary>
/// The file another service can read (docs/export-format.md), written as it streams. The last value is the digest of all bytes before it, so
/// that a file that was cut or changed on the way is known.
/// </summary>
public sealed class TakenJson(AppDb db, CaseView view, Stream to) : IDisposable
{
    public const string Format = "stegvis-case";

    public const int Version = 1;

    internal const string DigestKey = "sha256";

    private const int _logRows = 500;

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly IncrementalHash _digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    internal static JsonSerializerOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public async Task WriteAsync(CancellationToken cancellation)
    {
        await using var json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var records = await db.TakenRecordsAsync(view, cancellation);
        json.WriteStartObject();
        await HeadAsync(json, records, cancellation);
        json.WriteStartArray("records");
        foreach (var record in records)
        {
            await RecordAsync(json, record, cancellation);
            await SendAsync(json, cancellation);
        }

        json.WriteEndArray();
        await LogAsync(json, cancellation);
        await SendAsync(json, cancellation);
        json.WriteString(DigestKey, Convert.ToHexStringLower(_digest.GetHashAndReset()));
        json.WriteEndObject();
        await SendAsync(json, cancellation);
    }

    public void Dispose() => _digest.Dispose();

    private async Task HeadAsync(Utf8JsonWriter json, List<TakenRecord> records, CancellationToken cancellation)
    {
        json.WriteString("format", Format);
        json.WriteNumber("version", Version);
        json.WriteString("provider", (await db.InstallationAsync(cancellation))!.ServiceName);
        json.WriteString("takenOn", db.Today.ToString("O"));
        json.WriteStartObject("case");
        json.WriteString("reference", view.Case.Reference);
        json.WritePropertyName("openedOn");
        JsonSerializer.Serialize(json, view.Case.OpenedOn);
        json.WritePropertyName("closedOn");
        JsonSerializer.Serialize(json, view.Case.ClosedOn);
        json.WriteBoolean("hidden", view.Case.HiddenSince is not null);
        json.WritePropertyName("steps");
        var steps = view.Case.Steps.OrderBy(s => s.Step).Select(s => new TakenStep(s.Step, s.BegunOn, s.SettledOn, s.IsReopened));
        JsonSerializer.Serialize(json, steps, Options);
        json.WriteEndObject();
        json.WritePropertyName("employers");
        var employers = await db.TakenEmployersAsync(records, cancellation);
        JsonSerializer.Serialize(json, employers.Select(e => new { Id = e.Id.Value, e.Name, e.OrganisationNumber, e.Municipality }), Options);
    }

    private async Task RecordAsync(Utf8JsonWriter json, TakenRecord record, CancellationToken cancellation)
    {
        json.WriteStartObject();
        json.WriteString("kind", record.Kind);
        json.WriteString("id", record.Record.Id);
        json.WriteString("madeAt", record.Record.CreatedAt);
        json.WriteString("madeBy", record.MadeBy);
        json.WriteStartObject("values");
        foreach (var value in record.Values)
        {
            json.WritePropertyName(value.Key);
            JsonSerializer.Serialize(json, Plain(value.Value), Options);
        }

        json.WriteEndObject();
        if (record.Record is Attachment { RemovedAt: null } paper && await db.ReadFileAsync(view, paper, cancellation) is { } bytes)
        {
            json.WriteBase64String("content", bytes);
        }

        json.WriteEndObject();
    }

    private async Task LogAsync(Utf8JsonWriter json, CancellationToken cancellation)
    {
        json.WriteStartArray("accessLog");
        for (var (skip, rows) = (0, new List<AccessLogRow>()); skip == 0 || rows.Count == _logRows; skip += _logRows)
        {
            rows = await db.AccessLogAsync(view, new(skip, _logRows), cancellation);
            foreach (var row in rows)
            {
                JsonSerializer.Serialize(json, new { row.At, Who = row.WhoDidIt, row.Role, row.Act, row.Group }, Options);
            }
        }

        json.WriteEndArray();
    }

    private async Task SendAsync(Utf8JsonWriter json, CancellationToken cancellation)
    {
        await json.FlushAsync(cancellation);
        _digest.AppendData(_buffer.WrittenSpan);
        await to.WriteAsync(_buffer.WrittenMemory, cancellation);
        _buffer.ResetWrittenCount();
    }

    private static object? Plain(object? value) =>
        value is not null && Array.Exists(value.GetType().GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRecordId<>))
            ? value.GetType().GetProperty("Value")!.GetValue(value)
            : value;
}

/// <summary>Where one step stood.</summary>
internal sealed record TakenStep(ProcessStep Step, DateOnly BegunOn, DateOnly? SettledOn, bool IsReopened);
