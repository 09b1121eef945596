using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stegvis.Storage.Backups;

/// <summary>One row as one line: a JSON array of the model's own values, the same words from whichever database they came.</summary>
internal static class RowText
{
    private static readonly JsonSerializerOptions _json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new RecordIds() },
    };

    public static string Of(IEnumerable<(object? Value, Type Type)> row) =>
        "[" + string.Join(',', row.Select(v => v.Value is null ? "null" : JsonSerializer.Serialize(v.Value, v.Type, _json))) + "]";

    public static object?[] Values(string line, IReadOnlyList<Type> types)
    {
        using var row = JsonDocument.Parse(line);
        if (row.RootElement.GetArrayLength() != types.Count)
        {
            throw new JsonException("The row has another number of values than its table has columns.");
        }

        return [.. row.RootElement.EnumerateArray().Select((value, i) => value.ValueKind is JsonValueKind.Null ? null : value.Deserialize(types[i], _json))];
    }

    private sealed class RecordIds : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            Array.Exists(typeToConvert.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRecordId<>));

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(RecordIdText<>).MakeGenericType(typeToConvert))!;
    }

    private sealed class RecordIdText<TId> : JsonConverter<TId>
        where TId : struct, IRecordId<TId>
    {
        public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => TId.From(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}

/// <summary>Counts rows and folds their hashes together, whatever their order.</summary>
internal sealed class TableDigest
{
    private readonly byte[] _sum = new byte[SHA256.HashSizeInBytes];

    public long Rows { get; private set; }

    public void Add(string line)
    {
        Rows++;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(line));
        for (var i = 0; i < _sum.Length; i++)
        {
            _sum[i] ^= hash[i];
        }
    }

    public BackedUpTable Of(string table) => new(table, Rows, Convert.ToHexStringLower(_sum));
}
