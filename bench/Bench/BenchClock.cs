namespace Stegvis.Bench;

/// <summary>The machine's clock, moved forward by hand, so that a first visit can be had again without waiting ten minutes.</summary>
internal sealed class BenchClock : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _ahead;

    public void Advance(TimeSpan time) => _ahead += time;
}
