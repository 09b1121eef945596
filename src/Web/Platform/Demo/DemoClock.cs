namespace Stegvis.Web.Platform.Demo;

/// <summary>A clock that is moved along while the demo's past is written, so that every act and look stands at its own instant.</summary>
internal sealed class DemoClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    public void MoveTo(DateTimeOffset now) => _now = now;
}
