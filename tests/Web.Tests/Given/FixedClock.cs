namespace Stegvis.Tests.Given;

/// <summary>A clock that stands until it is moved. Starts on Tuesday 24 November 2026 at 11.16 in Oslo.</summary>
public sealed class FixedClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 11, 24, 10, 16, 0, TimeSpan.Zero);

    /// <summary>How much later it is each time somebody looks; a real clock goes.</summary>
    public TimeSpan Step { get; set; }

    public override DateTimeOffset GetUtcNow() => _now += Step;

    public void Advance(TimeSpan time) => _now += time;

    public void MoveTo(DateTimeOffset now) => _now = now;
}
