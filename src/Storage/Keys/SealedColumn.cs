using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Stegvis.Storage.Keys;

/// <summary>
/// A column that the master key seals itself. They are found by name, so that a new one is never forgotten: text whose property begins with
/// <c>Sealed</c>, and bytes called <c>Wrapped</c>.
/// </summary>
internal sealed class SealedColumn
{
    private readonly string _table;
    private readonly string _column;
    private readonly bool _isText;
    private readonly List<string> _keys;

    private SealedColumn(ITable table, IColumn column)
    {
        (_table, _column) = (table.Name, column.Name);
        _isText = TypeOf(column) == typeof(string);
        _keys = [.. table.PrimaryKey!.Columns.Select(c => c.Name)];
    }

    public string Name => $"{_table}.{_column}";

    public static IReadOnlyList<SealedColumn> Of(AppDb db) =>
    [
        .. from table in db.Model.GetRelationalModel().Tables
           from column in table.Columns
           let property = column.PropertyMappings[0].Property.Name
           where (TypeOf(column) == typeof(string) && property.StartsWith("Sealed", StringComparison.Ordinal)) || (TypeOf(column) == typeof(byte[]) && property == "Wrapped")
           select new SealedColumn(table, column),
    ];

    public async Task<int> ResealAsync(AppDb db, Vault old, CancellationToken cancellation)
    {
        var rows = await ReadAsync(db, cancellation);
        foreach (var row in rows)
        {
            await using var update = Command(db, $"UPDATE \"{_table}\" SET \"{_column}\" = @sealed WHERE {string.Join(" AND ", _keys.Select((k, i) => $"\"{k}\" = @key{i}"))}");
            Add(update, "@sealed", row[0] is string text ? db.Services.Vault.SealText(old.OpenText(text)) : db.Services.Vault.Seal(old.Open((byte[])row[0])));
            for (var key = 0; key < _keys.Count; key++)
            {
                Add(update, $"@key{key}", row[key + 1]);
            }

            await update.ExecuteNonQueryAsync(cancellation);
        }

        return rows.Count;
    }

    /// <summary>Throws where one does not open.</summary>
    public async Task OpenAllAsync(AppDb db, CancellationToken cancellation)
    {
        foreach (var row in await ReadAsync(db, cancellation))
        {
            _ = _isText ? db.Services.Vault.OpenText((string)row[0]).Length : db.Services.Vault.Open((byte[])row[0]).Length;
        }
    }

    /// <summary>The sealed value first, then the key of its row.</summary>
    private async Task<List<object[]>> ReadAsync(AppDb db, CancellationToken cancellation)
    {
        var rows = new List<object[]>();
        await using var select = Command(db, $"SELECT \"{_column}\", {string.Join(", ", _keys.Select(k => $"\"{k}\""))} FROM \"{_table}\" WHERE \"{_column}\" IS NOT NULL");
        await using var reader = await select.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var row = new object[_keys.Count + 1];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    private static Type TypeOf(IColumn column) => column.PropertyMappings[0].Property.ClrType;

    private static DbCommand Command(AppDb db, string sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        return command;
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
