namespace Stegvis.Web.Platform.Demo;

/// <summary>
/// The days of the demo, counted from today. Work happens on working days, so that no story has a visit on a Sunday or on 17 May.
/// </summary>
internal sealed class DemoCalendar(ServiceDay days, DateTimeOffset now)
{
    private static readonly (int Month, int Day)[] _closed = [(1, 1), (5, 1), (5, 17), (12, 24), (12, 25), (12, 26), (12, 31)];

    public DateTimeOffset Now { get; } = now;

    public DateOnly Today { get; } = days.Of(now);

    public ServiceDay Days { get; } = days;

    /// <summary>The nth working day before today; with 1 the newest.</summary>
    public DateOnly Ago(int workingDays) => Step(Today, -1, workingDays);

    public DateOnly Ahead(int workingDays) => Step(Today, 1, workingDays);

    /// <summary>So many calendar days ago, or the last working day before.</summary>
    public DateOnly DaysAgo(int days) => WorkingDay(Today.AddDays(-days));

    /// <summary>The day itself, or the last working day before it.</summary>
    public DateOnly WorkingDay(DateOnly day) => IsWorkingDay(day) ? day : Step(day, -1, 1);

    public DateTimeOffset At(DateOnly day, TimeOnly time) => Days.At(day, time);

    /// <summary>The meeting that ended a few minutes ago, rounded as people agree on times, and never before midnight.</summary>
    public (TimeOnly From, int Minutes) JustFinished()
    {
        var local = TimeOnly.FromDateTime(Days.Local(Now));
        var start = local.ToTimeSpan() - TimeSpan.FromMinutes(76);
        var rounded = Math.Max(0, (int)start.TotalMinutes / 5 * 5);
        return (TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(rounded)), 70);
    }

    private static DateOnly Step(DateOnly from, int way, int workingDays)
    {
        var day = from;
        for (var left = workingDays; left > 0;)
        {
            day = day.AddDays(way);
            left -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    private static bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_closed.Contains((day.Month, day.Day));
}
