using Microsoft.EntityFrameworkCore;

namespace Stegvis.Storage.Casework.Known;

/// <summary>
/// Which kinds of record a case has any of, whoever may read them. Most kinds are rare, and what is not there need not be asked for: it would be empty
/// for every reader.
/// </summary>
internal sealed class RecordKinds
{
    private static readonly string[] _all = [.. typeof(CaseRecord).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(CaseRecord))).Select(t => t.Name).Order(StringComparer.Ordinal)];
    private static readonly Dictionary<string, int> _places = _all.Select((kind, place) => (kind, place)).ToDictionary(k => k.kind, k => k.place, StringComparer.Ordinal);

    /// <summary>One sum of powers of two: a row with a column for each kind would cost as much as the questions it spares.</summary>
    private static readonly string _sql = "SELECT " + string.Join(" + ", _all.Select((kind, place) =>
        $"CASE WHEN EXISTS (SELECT 1 FROM \"{kind}\" WHERE \"CaseId\" = {{0}}) THEN CAST({1L << place} AS BIGINT) ELSE 0 END")) + " AS \"Value\"";

    /// <summary>A number of the database has room for no more kinds than this.</summary>
    private const int _most = 62;
    private readonly long _bits;

    static RecordKinds()
    {
        if (_all.Length > _most)
        {
            throw new InvalidOperationException($"{_all.Length} kinds of record, and room for {_most}.");
        }
    }

    private RecordKinds(long bits) => _bits = bits;

    public bool Has(Type record) => (_bits & (1L << _places[record.Name])) != 0;

    public static async Task<RecordKinds> OfAsync(AppDb db, CaseId id, long lastChange, CancellationToken cancellation)
    {
        if (db.Services.Known.Kinds.Find(id, lastChange) is { } known)
        {
            return known;
        }

        var read = new RecordKinds(await db.Database.SqlQueryRaw<long>(_sql, id.Value).SingleAsync(cancellation));
        db.Services.Known.Kinds.Keep(id, lastChange, read);
        return read;
    }
}
