using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Stegvis.Storage.Sqlite;

/// <summary>The embedded database: one file, one writer, nothing to install.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options, StorageServices? services = null) : AppDb(options, services)
{
    public override string NordicCollation => "NORDIC";

    internal override bool HasSingleWriter => true;

    private protected override bool IsDuplicate(DbException failure) => failure is SqliteException { SqliteErrorCode: 19, SqliteExtendedErrorCode: 1555 or 2067 };

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcText>();
    }

    /// <summary>Instants as UTC text of one width, so that text order is time order.</summary>
    private sealed class UtcText() : ValueConverter<DateTimeOffset, string>(
        instant => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", System.Globalization.CultureInfo.InvariantCulture),
        text => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal));
}
