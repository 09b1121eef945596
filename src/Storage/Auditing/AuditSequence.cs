using System.Data.Common;

namespace Stegvis.Storage.Auditing;

/// <summary>Takes the next number of the chain. The update locks the head row, so that writers stand in line on both databases.</summary>
internal static class AuditSequence
{
    public static async Task<(long Seq, byte[] Previous)> TakeAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = """UPDATE "AuditHead" SET "Seq" = "Seq" + 1 WHERE "Id" = 1 RETURNING "Seq", "Hash" """;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        if (!await reader.ReadAsync(cancellation))
        {
            throw new InvalidOperationException("The audit head is missing: the database is not migrated.");
        }

        return (reader.GetInt64(0), (byte[])reader.GetValue(1));
    }

    public static async Task KeepAsync(DbConnection connection, DbTransaction transaction, AuditEntry entry, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = """UPDATE "AuditHead" SET "Hash" = @hash WHERE "Id" = 1""";
        var hash = command.CreateParameter();
        hash.ParameterName = "@hash";
        hash.Value = entry.Hash;
        command.Parameters.Add(hash);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
