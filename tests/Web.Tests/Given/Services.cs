using Stegvis.Tests.Given;

[assembly: AssemblyFixture(typeof(SharedServices))]

namespace Stegvis.Tests.Given;

/// <summary>One running service per database for the whole test run.</summary>
public sealed class SharedServices : IAsyncLifetime
{
    private readonly Dictionary<DatabaseKind, TestService> _services = [];

    public TestService this[DatabaseKind kind] => _services[kind];

    public static TheoryData<DatabaseKind> Databases => TestDatabase.HasPostgres ? [DatabaseKind.Sqlite, DatabaseKind.Postgres] : [DatabaseKind.Sqlite];

    public async ValueTask InitializeAsync()
    {
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            if (kind is DatabaseKind.Sqlite || TestDatabase.HasPostgres)
            {
                _services[kind] = await TestService.StartAsync(kind);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in _services.Values)
        {
            await service.DisposeAsync();
        }
    }
}
