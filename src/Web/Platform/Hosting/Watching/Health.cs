using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Stegvis.Storage;

namespace Stegvis.Web.Platform.Hosting.Watching;

/// <summary>
/// For those who keep watch: <c>/health/live</c> says the process answers, <c>/health/ready</c> that its database does and is of this version.
/// One word each, to anybody; nothing about the service or its people.
/// </summary>
internal static class Health
{
    public static void AddTo(IServiceCollection services) => services.AddHealthChecks().AddCheck<DatabaseAnswers>("database");

    /// <summary>Before sessions, languages and first run, which all need the database.</summary>
    public static void UseOn(WebApplication app)
    {
        app.UseHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.UseHealthChecks("/health/ready");
    }

    private sealed class DatabaseAnswers(AppDb db) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any() ? HealthCheckResult.Unhealthy() : HealthCheckResult.Healthy();
    }
}
