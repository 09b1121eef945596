using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Tests.Week;

/// <summary>Two nodes on one database that run from Monday to Friday; each day one of them is killed and started again.</summary>
internal sealed class Nodes(StegvisOptions options) : IDisposable
{
    /// <summary>Eight o'clock on a Monday in winter.</summary>
    private static readonly DateTimeOffset _monday = new(2026, 11, 30, 7, 0, 0, TimeSpan.Zero);

    private TimeSpan _ahead;

    public IReadOnlyList<NodeProcess> All { get; } = [new(options), new(options)];

    public static DateTimeOffset MorningOf(int day) => _monday.AddDays(day);

    public Task StartDayAsync(int day)
    {
        _ahead = MorningOf(day) - TimeProvider.System.GetUtcNow();
        return Task.WhenAll(All.Select(node => day == 0 ? node.StartAsync(_ahead) : node.MoveClockAsync(_ahead)));
    }

    /// <summary>Kills one node as soon as the day is well under way, and brings it back while everybody works on.</summary>
    public async Task KillOneAsync(int which, Func<bool> isUnderWay)
    {
        while (!isUnderWay())
        {
            await Task.Delay(5);
        }

        All[which].Kill();
        await All[which].StartAsync(_ahead);
    }

    public Task StopAsync() => Task.WhenAll(All.Select(node => node.StopAsync()));

    public void Dispose()
    {
        foreach (var node in All)
        {
            node.Dispose();
        }
    }
}
