using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Stegvis.Storage.Search;

namespace Stegvis.Storage.Postgres;

/// <summary>The database for a service that grows beyond one machine.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options, StorageServices? services = null) : AppDb(options, services)
{
    public override string NordicCollation => "nb-NO-x-icu";

    internal override bool HasSingleWriter => false;

    internal override Task<IDbContextTransaction> BeginSnapshotAsync(CancellationToken cancellation) =>
        Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);

    /// <summary>The words are parted already: no dictionary of the server has a say in what a word is.</summary>
    private protected override IEnumerable<string> SearchIndex =>
    [
        """ALTER TABLE "SearchRow" ADD COLUMN IF NOT EXISTS "Found" tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array(ltrim("Words"), ' '))) STORED""",
        """CREATE INDEX IF NOT EXISTS "IX_SearchRow_Found" ON "SearchRow" USING gin ("Found")""",
    ];

    internal override IQueryable<SearchRow> Matching(SearchWords words) => SearchRows.FromSql(
        $"""SELECT * FROM "SearchRow" WHERE "Found" @@ {words.ForVector()}::tsquery""");

    internal override async Task BeAloneAsync(CancellationToken cancellation)
    {
        var others = await Database.SqlQuery<int>($"""
            SELECT count(*)::int AS "Value" FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
            """).SingleAsync(cancellation);
        if (others > 0)
        {
            throw new Keys.KeyException("DatabaseInUse");
        }
    }

    private protected override bool? IsTakenId(DbException failure) => failure is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } taken
        ? taken.ConstraintName?.StartsWith("PK_", StringComparison.Ordinal) is true && taken.TableName?.StartsWith("Audit", StringComparison.Ordinal) is false
        : null;

    private protected override StorageTrouble? TroubleOf(DbException failure) => failure switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => StorageTrouble.DiskFull,
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => StorageTrouble.ReadOnly,
        PostgresException { IsTransient: false } => null,
        NpgsqlException => StorageTrouble.NoAnswer,
        _ => null,
    };
}
