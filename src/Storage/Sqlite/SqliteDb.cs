using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Stegvis.Storage.Search;

namespace Stegvis.Storage.Sqlite;

/// <summary>The embedded database: one file, one writer, nothing to install.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options, StorageServices? services = null) : AppDb(options, services)
{
    public override string NordicCollation => "NORDIC";

    internal override bool HasSingleWriter => true;

    /// <summary>A transaction of the plain kind would take the one writer's place.</summary>
    internal override async Task<IDbContextTransaction> BeginSnapshotAsync(CancellationToken cancellation)
    {
        await Database.OpenConnectionAsync(cancellation);
        var moment = ((SqliteConnection)Database.GetDbConnection()).BeginTransaction(deferred: true);
        return (await Database.UseTransactionAsync(moment, cancellation))!;
    }

    /// <summary>The full-text index reads its words from the rows and is kept by triggers. Removed words are wiped, not only marked.</summary>
    private protected override IEnumerable<string> SearchIndex =>
    [
        """CREATE VIRTUAL TABLE IF NOT EXISTS "SearchIndex" USING fts5("Words", content='SearchRow', content_rowid='Id', tokenize='unicode61 remove_diacritics 0', prefix='2 3')""",
        """INSERT INTO "SearchIndex" ("SearchIndex", rank) VALUES ('secure-delete', 1)""",
        """CREATE TRIGGER IF NOT EXISTS "SearchRow_Made" AFTER INSERT ON "SearchRow" BEGIN INSERT INTO "SearchIndex" (rowid, "Words") VALUES (new."Id", new."Words"); END""",
        """CREATE TRIGGER IF NOT EXISTS "SearchRow_Removed" AFTER DELETE ON "SearchRow" BEGIN INSERT INTO "SearchIndex" ("SearchIndex", rowid, "Words") VALUES ('delete', old."Id", old."Words"); END""",
    ];

    internal override IQueryable<SearchRow> Matching(SearchWords words) => SearchRows.FromSql(
        $"""SELECT * FROM "SearchRow" WHERE "Id" IN (SELECT rowid FROM "SearchIndex" WHERE "SearchIndex" MATCH {words.ForFullText()})""");

    /// <summary>Whoever has the file open holds a share of it, also when idle; the whole of it is only for one who is alone.</summary>
    internal override async Task BeAloneAsync(CancellationToken cancellation)
    {
        SqliteConnection.ClearAllPools();
        var place = new SqliteConnectionStringBuilder(Database.GetConnectionString()) { Pooling = false, DefaultTimeout = 1 };
        await using var probe = new SqliteConnection(place.ConnectionString);
        await probe.OpenAsync(cancellation);
        try
        {
            foreach (var sql in new[] { "PRAGMA locking_mode=EXCLUSIVE", "SELECT count(*) FROM sqlite_master" })
            {
                await using var command = probe.CreateCommand();
                command.CommandText = sql;
                await command.ExecuteScalarAsync(cancellation);
            }
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is 5 or 6)
        {
            throw new Keys.KeyException("DatabaseInUse");
        }
    }

    internal override Task OverwriteDeletedAsync(CancellationToken cancellation) => Database.ExecuteSqlRawAsync("PRAGMA secure_delete=ON", cancellation);

    internal override async Task LeaveOldPagesAsync(CancellationToken cancellation)
    {
        using var turn = await TakeTurnAsync(cancellation);
        await Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
    }

    private protected override bool? IsTakenId(DbException failure) => (failure as SqliteException)?.SqliteExtendedErrorCode switch
    {
        1555 => true,
        2067 => false,
        _ => null,
    };

    private protected override StorageTrouble? TroubleOf(DbException failure) => (failure as SqliteException)?.SqliteErrorCode switch
    {
        13 => StorageTrouble.DiskFull,
        8 => StorageTrouble.ReadOnly,
        5 or 6 or 10 or 14 => StorageTrouble.NoAnswer,
        _ => null,
    };

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcText>();
    }

    /// <summary>Instants as UTC text of one width, so that text order is time order.</summary>
    internal sealed class UtcText() : ValueConverter<DateTimeOffset, string>(
        instant => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", System.Globalization.CultureInfo.InvariantCulture),
        text => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal));
}
