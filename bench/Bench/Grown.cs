using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Stegvis.Casework;
using Stegvis.Storage;

namespace Stegvis.Bench;

/// <summary>
/// A demo of ten thousand people made many times larger: every stored record once more under other ids, its search words too. The audit log is not
/// copied, so the chain stays whole and as long as it was; nothing that is measured reads it.
/// </summary>
internal sealed class Grown(AppDb db)
{
    /// <summary>What the demo itself makes, act by act.</summary>
    public const int Told = 10_000;

    /// <summary>Ids of records are of version 7: with another digit in that place they are as unique among themselves as before.</summary>
    private const string _digits = "12345689ABCDEF";

    private readonly bool _isSqlite = db.Database.IsSqlite();

    public async Task ToAsync(int times)
    {
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync(_isSqlite ? "PRAGMA foreign_keys = OFF" : "SET session_replication_role = replica");
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            foreach (var statement in Enumerable.Range(0, Math.Min(times - 1, _digits.Length)).SelectMany(copy => Copied().Select(type => Copy(type, copy))).ToList())
            {
                await db.Database.ExecuteSqlRawAsync(statement);
            }

            await transaction.CommitAsync();
        }

        await db.Database.ExecuteSqlRawAsync("ANALYZE");
        await db.Database.CloseConnectionAsync();
    }

    private IEnumerable<IEntityType> Copied() => db.Model.GetEntityTypes()
        .Where(t => t.ClrType.IsSubclassOf(typeof(StoredRecord)) || t.ClrType == typeof(StepProgress) || t.ClrType.Name == "SearchRow");

    private string Copy(IEntityType type, int copy)
    {
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        var columns = type.GetFlattenedProperties().Select(p => (Name: $"\"{p.GetColumnName(table)}\"", Property: p)).ToList();
        var original = $"\"{columns.First(c => c.Property.IsPrimaryKey()).Name.Trim('"')}\"";
        var made = string.Join(", ", columns.Select(c => Value(c.Name, c.Property, copy)));
        return $"INSERT INTO \"{table.Name}\" ({string.Join(", ", columns.Select(c => c.Name))}) SELECT {made} FROM \"{table.Name}\" WHERE {IsOriginal(type, original)}";
    }

    private string Value(string column, IProperty property, int copy)
    {
        var stored = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        return (Nullable.GetUnderlyingType(stored) ?? stored) switch
        {
            var type when type == typeof(Guid) => _isSqlite
                ? $"substr({column}, 1, 14) || '{_digits[copy]}' || substr({column}, 16)"
                : $"overlay({column}::text placing '{_digits[copy]}' from 15 for 1)::uuid",
            var type when type == typeof(string) && property.ClrType == typeof(string) && property.GetContainingIndexes().Any(i => i.IsUnique) => $"{column} || '-{_digits[copy]}'",
            var type when type == typeof(long) && property.IsPrimaryKey() => $"{column} + {(copy + 1L) << 40}",
            _ => column,
        };
    }

    private string IsOriginal(IEntityType type, string key) => type.ClrType.Name == "SearchRow"
        ? $"{key} < {1L << 40}"
        : $"substr({(_isSqlite ? key : key + "::text")}, 15, 1) = '7'";
}
