using System.Collections.Concurrent;
using System.Diagnostics;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.NoLoss;

/// <summary>Eight writers keep writing while PostgreSQL is stopped hard and started again. Nothing acknowledged is lost, and writing goes on by itself.</summary>
internal static class Restarts
{
    private const int _writers = 8;

    public static async Task<int> RunAsync(int restarts)
    {
        await using var cluster = new Cluster();
        await cluster.StartAsync();
        var folder = Directory.CreateTempSubdirectory("stegvis-restarts-").FullName;
        var service = await SmallService.FoundAsync(new StegvisOptions { DataFolder = folder, Postgres = cluster.Connection });
        var load = new Load(service);
        using var end = new CancellationTokenSource();
        var writers = Enumerable.Range(0, _writers).Select(_ => load.WriteAsync(end.Token)).ToList();
        var pauses = new List<(double Down, double Recovery)>();
        for (var restart = 0; restart < restarts; restart++)
        {
            await Task.Delay(3000);
            pauses.Add(await RestartAsync(cluster, load));
        }

        await Task.Delay(2000);
        await end.CancelAsync();
        await Task.WhenAll(writers);
        var (lost, kept, chain) = await service.CheckAsync([.. load.Acknowledged.Select(a => a.Id)]);
        Console.WriteLine("| hard restarts | writers | acknowledged | of them lost | kept in all | errors in flight | down, most | first write after it is up: median, most | chain faults |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        var recovery = pauses.Select(p => p.Recovery).Order().ToList();
        Console.WriteLine($"| {restarts} | {_writers} | {load.Acknowledged.Count} | {lost.Count} | {kept} | {load.Errors} | {pauses.Max(p => p.Down):F1} s | {recovery[recovery.Count / 2]:F2} s, {recovery[^1]:F2} s | {chain.Faults.Count} of {chain.Links} |");
        Directory.Delete(folder, recursive: true);
        return lost.Count == 0 && chain.IsWhole && recovery[^1] <= 5 ? 0 : 1;
    }

    private static async Task<(double Down, double Recovery)> RestartAsync(Cluster cluster, Load load)
    {
        var began = Stopwatch.GetTimestamp();
        await cluster.RestartHardAsync();
        var up = Stopwatch.GetTimestamp();
        while (load.LastBegun <= up && Stopwatch.GetElapsedTime(up).TotalSeconds < 30)
        {
            await Task.Delay(5);
        }

        return (Stopwatch.GetElapsedTime(began, up).TotalSeconds, Stopwatch.GetElapsedTime(up).TotalSeconds);
    }

    private sealed class Load(SmallService service)
    {
        private long _lastBegun;
        private int _errors;

        public ConcurrentQueue<(Guid Id, long At)> Acknowledged { get; } = new();

        public int Errors => _errors;

        /// <summary>When the newest acknowledged write was begun.</summary>
        public long LastBegun => Interlocked.Read(ref _lastBegun);

        public Task WriteAsync(CancellationToken end) => Task.Run(async () =>
        {
            while (!end.IsCancellationRequested)
            {
                var begun = Stopwatch.GetTimestamp();
                try
                {
                    await using var db = service.Open();
                    Acknowledged.Enqueue((await Writer.NoteAsync(db, service.Specialist, service.Case), begun));
                    Interlocked.Exchange(ref _lastBegun, begun);
                }
                catch (Exception trouble) when (trouble is System.Data.Common.DbException or Storage.StorageTroubleException or InvalidOperationException or TimeoutException)
                {
                    Interlocked.Increment(ref _errors);
                    await Task.Delay(20, CancellationToken.None);
                }
            }
        }, CancellationToken.None);
    }
}
