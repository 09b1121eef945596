using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Stegvis.Storage.Sqlite;

/// <summary>Prepares each connection: durable settings once per native handle (pooling hands it back), the collation every time.</summary>
public sealed class SqliteConnections : DbConnectionInterceptor
{
    private const string _pragmas = """
        PRAGMA journal_mode=WAL;
        PRAGMA synchronous=FULL;
        PRAGMA foreign_keys=ON;
        PRAGMA busy_timeout=5000;
        """;

    private readonly ConditionalWeakTable<sqlite3, object> _prepared = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Prepare((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Prepare((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    /// <summary>One unit of work keeps its connection: to open it anew for every query costs more than the query.</summary>
    public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    public override ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        new(InterceptionResult.Suppress());

    private void Prepare(SqliteConnection connection)
    {
        connection.CreateCollation("NORDIC", NordicOrder.Compare);
        if (connection.Handle is { } handle && !_prepared.TryGetValue(handle, out _) && MayWrite(connection))
        {
            using var command = connection.CreateCommand();
            command.CommandText = _pragmas;
            command.ExecuteNonQuery();
            _prepared.AddOrUpdate(handle, handle);
        }
    }

    /// <summary>Whether a database is there at all is asked read-only; one that somebody copied out of its write-ahead log would refuse the settings.</summary>
    private static bool MayWrite(SqliteConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode is not SqliteOpenMode.ReadOnly;
}
