namespace Stegvis.Web.Platform.Calendar;

/// <summary>What is read of an appointment in somebody's calendar file: when and where. Who else is asked and what it is about is never read.</summary>
public sealed record CalendarEvent(DateOnly On, TimeOnly? At)
{
    public int? Minutes { get; init; }

    public string? Place { get; init; }

    /// <summary>It stands for many days; one day of it is not told from the others.</summary>
    public bool Repeats { get; init; }

    public bool IsCalledOff { get; init; }

    /// <summary>The file names a time zone nobody knows: the clock is taken as it stands and must be looked at.</summary>
    public bool ClockIsUnsure { get; init; }
}
