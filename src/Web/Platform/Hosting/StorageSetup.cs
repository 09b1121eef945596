using Microsoft.EntityFrameworkCore;
using Stegvis.Storage;
using Stegvis.Storage.Attachments;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.Keys;
using Stegvis.Storage.Postgres;
using Stegvis.Storage.Sqlite;

namespace Stegvis.Web.Platform.Hosting;

/// <summary>Puts the chosen database and its keys behind <see cref="AppDb"/>.</summary>
public static class StorageSetup
{
    public static IServiceCollection AddStorage(this IServiceCollection services, StegvisOptions options, StorageServices storage)
    {
        services.AddSingleton(storage);
        services.AddSingleton(storage.Days);
        if (options.Postgres is { } connection)
        {
            services.AddDbContext<PostgresDb>(db => Postgres(db, connection), optionsLifetime: ServiceLifetime.Singleton);
            services.AddScoped<AppDb>(provider => provider.GetRequiredService<PostgresDb>());
        }
        else
        {
            services.AddDbContext<SqliteDb>(db => Sqlite(db, options), optionsLifetime: ServiceLifetime.Singleton);
            services.AddScoped<AppDb>(provider => provider.GetRequiredService<SqliteDb>());
        }

        return services;
    }

    /// <summary>Opens the keys. A new key is made only where there is no database yet.</summary>
    public static StorageServices OpenKeys(StegvisOptions options, TimeProvider clock) =>
        OpenKeys(options, clock, (options.MasterKeyFile, options.Postgres is not null || !File.Exists(options.DatabaseFile)));

    /// <summary>For a database that comes from elsewhere: its key must come along, a new one would not open it.</summary>
    public static StorageServices OpenKeysForRestore(StegvisOptions options, string key) => OpenKeys(options, TimeProvider.System, (key, MayMake: false));

    private static StorageServices OpenKeys(StegvisOptions options, TimeProvider clock, (string File, bool MayMake) key)
    {
        try
        {
            Directory.CreateDirectory(options.DataFolder);
            var days = new ServiceDay(TimeZoneInfo.FindSystemTimeZoneById(options.TimeZone));
            var vault = new Vault(MasterKey.Find(key.File, key.MayMake));
            return new StorageServices(clock, days, vault) { HeadFile = new HeadFile(options.HeadFile), Files = new SealedFiles(options.AttachmentFolder) };
        }
        catch (KeyException problem)
        {
            throw new StartException(StartSentences.Of(problem, options), problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"The folder {Path.GetFullPath(options.DataFolder)} cannot be written. Give this user write access, or choose another with --data.", problem);
        }
    }

    /// <summary>For commands that work on what is there: a mistyped folder must not become a new, empty installation.</summary>
    public static StorageServices OpenExisting(StegvisOptions options) => options.Postgres is null && !File.Exists(options.DatabaseFile)
        ? throw new StartException($"There is no database at {Path.GetFullPath(options.DatabaseFile)}. Name its folder with --data.")
        : OpenKeys(options, TimeProvider.System);

    /// <summary>A context outside the web host, for commands and tests.</summary>
    public static AppDb OpenDatabase(StegvisOptions options, StorageServices storage) => options.Postgres is { } connection
        ? new PostgresDb((DbContextOptions<PostgresDb>)Postgres(new DbContextOptionsBuilder<PostgresDb>(), connection).Options, storage)
        : new SqliteDb((DbContextOptions<SqliteDb>)Sqlite(new DbContextOptionsBuilder<SqliteDb>(), options).Options, storage);

    private static SqliteConnections Connections { get; } = new();

    /// <summary>A list of ids goes along as one parameter, so that lists of any length share one prepared query.</summary>
    private static DbContextOptionsBuilder Sqlite(DbContextOptionsBuilder db, StegvisOptions options) =>
        db.UseSqlite(ConnectionString(options), sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).AddInterceptors(Connections);

    private static DbContextOptionsBuilder Postgres(DbContextOptionsBuilder db, string connection) =>
        db.UseNpgsql(Prepared(connection));

    /// <summary>PostgreSQL plans a statement once for each connection, unless the connection string decides otherwise.</summary>
    private static string Prepared(string connection) =>
        connection.Contains("Max Auto Prepare", StringComparison.OrdinalIgnoreCase) ? connection : $"{connection.TrimEnd(';')};Max Auto Prepare=200";

    private static string ConnectionString(StegvisOptions options) => $"Data Source={options.DatabaseFile};Default Timeout=5";
}
