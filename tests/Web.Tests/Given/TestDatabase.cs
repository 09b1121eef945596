using Microsoft.EntityFrameworkCore;
using Npgsql;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Tests.Given;

public enum DatabaseKind
{
    Sqlite,
    Postgres,
}

/// <summary>A fresh, empty database of one kind in a folder of its own; gone with the test.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private const string _server = "STEGVIS_TEST_POSTGRES";
    private static readonly Lazy<Task<string>> _sqlitePattern = new(MakeSqlitePatternAsync);
    private static readonly Lazy<Task<string>> _postgresPattern = new(MakePostgresPatternAsync);
    private readonly string _folder = Directory.CreateTempSubdirectory("stegvis-").FullName;

    private TestDatabase(DatabaseKind kind, string? postgres, bool isDemo)
    {
        Kind = kind;
        Options = new StegvisOptions { DataFolder = _folder, Postgres = postgres, IsDemo = isDemo, Urls = "http://127.0.0.1:0" };
    }

    public DatabaseKind Kind { get; }

    public StegvisOptions Options { get; }

    public static bool HasPostgres => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(_server));

    /// <summary>No tables yet.</summary>
    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind, bool isDemo = false) =>
        new(kind, kind is DatabaseKind.Postgres ? await CreatePostgresAsync("template0") : null, isDemo);

    /// <summary>With all tables and nothing in them, copied from one that was migrated once. For SQLite after the keys are made, as in life.</summary>
    public static async Task<TestDatabase> CreateWithTablesAsync(DatabaseKind kind, bool isDemo = false) =>
        new(kind, kind is DatabaseKind.Postgres ? await CreatePostgresAsync(await _postgresPattern.Value) : null, isDemo);

    public async Task PutTablesAsync()
    {
        if (Kind is DatabaseKind.Sqlite)
        {
            File.Copy(await _sqlitePattern.Value, Options.DatabaseFile);
        }
    }

    private static async Task<string> CreatePostgresAsync(string pattern)
    {
        var server = Environment.GetEnvironmentVariable(_server) ?? throw new InvalidOperationException($"{_server} is not set: run ./test.");
        var name = "t" + Guid.CreateVersion7().ToString("N");
        await using var connection = new NpgsqlConnection(server + ";Database=postgres");
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name} TEMPLATE {pattern} ENCODING 'UTF8'", connection);
        await create.ExecuteNonQueryAsync();
        return $"{server};Database={name};Maximum Pool Size=20";
    }

    private static async Task<string> MakeSqlitePatternAsync()
    {
        var options = new StegvisOptions { DataFolder = Directory.CreateTempSubdirectory("stegvis-pattern-").FullName };
        await using var db = StorageSetup.OpenDatabase(options, StorageSetup.OpenKeys(options, TimeProvider.System));
        await DatabaseStart.PrepareAsync(db, options, mayMigrate: true);
        var pattern = Path.Combine(options.DataFolder, "pattern.db");
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {pattern}");
        return pattern;
    }

    /// <summary>Nobody may be connected to what is copied, so its connections are not kept.</summary>
    private static async Task<string> MakePostgresPatternAsync()
    {
        var connection = new NpgsqlConnectionStringBuilder(await CreatePostgresAsync("template0")) { Pooling = false };
        var options = new StegvisOptions { DataFolder = Directory.CreateTempSubdirectory("stegvis-pattern-").FullName, Postgres = connection.ConnectionString };
        await using var db = StorageSetup.OpenDatabase(options, StorageSetup.OpenKeys(options, TimeProvider.System));
        await DatabaseStart.PrepareAsync(db, options, mayMigrate: true);
        return connection.Database!;
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
