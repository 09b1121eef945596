namespace Stegvis;

/// <summary>
/// Turns instants into days in the service's time zone (default Europe/Oslo).
/// "Within one month" is <c>AddMonths(1)</c>; late from the day after (decision 0011).
/// </summary>
public sealed class ServiceDay(TimeZoneInfo zone)
{
    public TimeZoneInfo Zone { get; } = zone;

    public DateOnly Of(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    public DateTime Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;

    /// <summary>The instant of a wall-clock time. A time the clocks skip is moved forward by the skipped hour.</summary>
    public DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var wall = day.ToDateTime(time);
        if (Zone.IsInvalidTime(wall))
        {
            wall = wall.AddHours(1);
        }

        return new DateTimeOffset(wall, Zone.GetUtcOffset(wall)).ToUniversalTime();
    }
}
