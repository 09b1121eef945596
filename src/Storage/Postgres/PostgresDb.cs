using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Stegvis.Storage.Postgres;

/// <summary>The database for a service that grows beyond one machine.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options, StorageServices? services = null) : AppDb(options, services)
{
    public override string NordicCollation => "nb-NO-x-icu";

    internal override bool HasSingleWriter => false;

    private protected override bool IsDuplicate(DbException failure) => failure is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
