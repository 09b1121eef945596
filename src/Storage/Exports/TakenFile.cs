using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Stegvis.Storage.Exports;

/// <summary>The file cannot be brought in. <c>Code</c> names the sentence to show.</summary>
public sealed class BrokenTakenFileException(string code, Exception? inner = null) : Exception(code, inner)
{
    public string Code { get; } = code;
}

/// <summary>A file that somebody took along from a service, checked before anything of it is used.</summary>
public sealed class TakenFile : IDisposable
{
    private static readonly byte[] _digestMark = Encoding.UTF8.GetBytes($",\"{TakenJson.DigestKey}\":\"");
    private readonly JsonDocument _document;

    private TakenFile(JsonDocument document) => _document = document;

    public string Provider => Text("provider");

    public DateOnly? TakenOn => DateOnly.TryParse(Text("takenOn"), System.Globalization.CultureInfo.InvariantCulture, out var day) ? day : null;

    /// <summary>How many records of each kind are in it.</summary>
    public IReadOnlyDictionary<string, int> Counts => new SortedDictionary<string, int>(
        Records.CountBy(r => r.TryGetProperty("kind", out var kind) ? kind.ToString() : "").ToDictionary(), StringComparer.Ordinal);

    internal JsonElement Root => _document.RootElement;

    private IEnumerable<JsonElement> Records =>
        Root.TryGetProperty("records", out var records) && records.ValueKind is JsonValueKind.Array ? records.EnumerateArray().Where(r => r.ValueKind is JsonValueKind.Object) : [];

    /// <summary>Throws with <c>NoTakenFile</c>, <c>NewerTakenFile</c> or <c>ChangedTakenFile</c>.</summary>
    public static TakenFile Open(byte[] bytes)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsMemory(3) : bytes);
        }
        catch (JsonException broken)
        {
            throw new BrokenTakenFileException(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(TakenJson.Format)) > 0 ? "ChangedTakenFile" : "NoTakenFile", broken);
        }

        try
        {
            Check(document.RootElement, bytes);
            return new TakenFile(document);
        }
        catch
        {
            document.Dispose();
            throw;
        }
    }

    public void Dispose() => _document.Dispose();

    private static void Check(JsonElement root, byte[] bytes)
    {
        if (root.ValueKind is not JsonValueKind.Object || !root.TryGetProperty("format", out var format) || format.ValueKind is not JsonValueKind.String || format.GetString() != TakenJson.Format)
        {
            throw new BrokenTakenFileException("NoTakenFile");
        }

        if (!root.TryGetProperty("version", out var version) || !version.TryGetInt32(out var number) || number != TakenJson.Version)
        {
            throw new BrokenTakenFileException("NewerTakenFile");
        }

        var end = bytes.AsSpan().LastIndexOf(_digestMark);
        if (end < 0 || !root.TryGetProperty(TakenJson.DigestKey, out var digest) || digest.GetString() != Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(0, end))))
        {
            throw new BrokenTakenFileException("ChangedTakenFile");
        }
    }

    private string Text(string name) => _document.RootElement.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()! : "";
}
