using System.Data.Common;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Stegvis.Storage.Backups;

/// <summary>One table of the model, read and written row by row with the model's own conversions.</summary>
internal sealed class StoredTable
{
    private readonly List<(string Name, Type Type, RelationalTypeMapping Mapping)> _columns;

    private StoredTable(ITable table)
    {
        Name = table.Name;
        _columns = [.. table.Columns.OrderBy(c => c.Name, StringComparer.Ordinal)
            .Select(c => (c.Name, c.PropertyMappings[0].Property.ClrType, c.PropertyMappings[0].TypeMapping))];
        Types = [.. _columns.Select(c => c.Type)];
    }

    public string Name { get; }

    private IReadOnlyList<Type> Types { get; }

    /// <summary>Every table, those that others point to first.</summary>
    public static IReadOnlyList<StoredTable> Of(AppDb db)
    {
        var left = db.Model.GetRelationalModel().Tables.OrderBy(t => t.Name, StringComparer.Ordinal).ToList();
        var taken = new List<ITable>();
        while (left.Count > 0)
        {
            var next = left.Where(t => t.ForeignKeyConstraints.All(k => k.PrincipalTable == t || taken.Contains(k.PrincipalTable))).ToList();
            taken.AddRange(next);
            left = [.. left.Except(next)];
        }

        return [.. taken.Select(t => new StoredTable(t))];
    }

    public async IAsyncEnumerable<string> LinesAsync(AppDb db, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var command = Command(db, $"SELECT {Names()} FROM \"{Name}\"");
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            yield return RowText.Of(_columns.Select((c, i) => (ValueOf(reader, i, c.Mapping), c.Type)));
        }
    }

    public async Task EmptyAsync(AppDb db, CancellationToken cancellation)
    {
        await using var command = Command(db, $"DELETE FROM \"{Name}\"");
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public async Task InsertAsync(AppDb db, string line, CancellationToken cancellation)
    {
        var values = RowText.Values(line, Types);
        await using var command = Command(db, $"INSERT INTO \"{Name}\" ({Names()}) VALUES ({string.Join(", ", _columns.Select((_, i) => $"@p{i}"))})");
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.Add(_columns[i].Mapping.CreateParameter(command, $"@p{i}", values[i], nullable: true));
        }

        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static object? ValueOf(DbDataReader reader, int column, RelationalTypeMapping mapping)
    {
        if (reader.IsDBNull(column))
        {
            return null;
        }

        var stored = mapping.GetDataReaderMethod().Invoke(reader, BindingFlags.DoNotWrapExceptions, null, [column], null);
        return mapping.Converter is { } converter ? converter.ConvertFromProvider(stored) : stored;
    }

    private static DbCommand Command(AppDb db, string sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }

    private string Names() => string.Join(", ", _columns.Select(c => $"\"{c.Name}\""));
}
