using System.Data.Common;
using Stegvis.Storage;
using Stegvis.Storage.Casework;

namespace Stegvis.Web.Platform.Hosting.Watching;

/// <summary>
/// Where several machines share a database, what is set on one is seen by the others within ten seconds (decision 0033). With SQLite there is one
/// process, and nothing to look for.
/// </summary>
internal sealed class FreshValues(IServiceScopeFactory scopes) : BackgroundService
{
    private static readonly TimeSpan _often = TimeSpan.FromSeconds(10);

    public static void AddTo(IServiceCollection services, StegvisOptions options)
    {
        if (options.Postgres is not null)
        {
            services.AddHostedService<FreshValues>();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_often);
        while (await NextAsync(timer, stoppingToken))
        {
            await LookAsync(stoppingToken);
        }
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken stopping)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>A database that is away for a while changes nothing: the values known so far go on.</summary>
    private async Task LookAsync(CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<AppDb>().LearnValuesAsync(stopping);
        }
        catch (Exception trouble) when (trouble is DbException or InvalidOperationException or OperationCanceledException)
        {
            System.Diagnostics.Trace.TraceWarning("What the service has set could not be read: {0}", trouble.GetType().Name);
        }
    }
}
