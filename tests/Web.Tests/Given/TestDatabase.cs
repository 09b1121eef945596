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
    private readonly string _folder = Directory.CreateTempSubdirectory("stegvis-").FullName;

    private TestDatabase(DatabaseKind kind, string? postgres, bool isDemo)
    {
        Kind = kind;
        Options = new StegvisOptions { DataFolder = _folder, Postgres = postgres, IsDemo = isDemo, Urls = "http://127.0.0.1:0" };
    }

    public DatabaseKind Kind { get; }

    public StegvisOptions Options { get; }

    public static bool HasPostgres => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(_server));

    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind, bool isDemo = false)
    {
        if (kind is DatabaseKind.Sqlite)
        {
            return new TestDatabase(kind, null, isDemo);
        }

        var server = Environment.GetEnvironmentVariable(_server) ?? throw new InvalidOperationException($"{_server} is not set: run ./test.");
        var name = "t" + Guid.CreateVersion7().ToString("N");
        await using var connection = new NpgsqlConnection(server + ";Database=postgres");
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'", connection);
        await create.ExecuteNonQueryAsync();
        return new TestDatabase(kind, $"{server};Database={name};Maximum Pool Size=20", isDemo);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
