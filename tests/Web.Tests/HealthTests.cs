using System.Net;
using Microsoft.Data.Sqlite;
using Stegvis.Tests.Given;

namespace Stegvis.Tests;

public sealed class HealthTests
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Health_OfASoundService_IsOneWordToAnybody(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        using var nobody = service.As(null);

        foreach (var url in new[] { "/health/live", "/health/ready" })
        {
            var answer = await nobody.OpenAsync(url);
            Assert.Equal((HttpStatusCode.OK, "Healthy"), (answer.Status, answer.Body));
        }
    }

    [Fact]
    public async Task Health_WithoutItsDatabase_LivesButIsNotReady()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        using var nobody = service.As(null);
        SqliteConnection.ClearAllPools();
        File.Move(service.Options.DatabaseFile, service.Options.DatabaseFile + ".away");
        Directory.CreateDirectory(service.Options.DatabaseFile);

        var (live, ready) = (await nobody.OpenAsync("/health/live"), await nobody.OpenAsync("/health/ready"));

        Assert.Equal(HttpStatusCode.OK, live.Status);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), (ready.Status, ready.Body));
    }
}
