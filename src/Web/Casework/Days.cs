using System.Globalization;
using Stegvis.Web.Platform;

namespace Stegvis.Web.Casework;

/// <summary>Days and times as people say them: today, yesterday, Thursday, 20 Nov.</summary>
public static class Days
{
    public static string Relative(StegvisPage page, DateOnly day) => (day.DayNumber - page.Today.DayNumber) switch
    {
        0 => page.Word("Day.Today"),
        -1 => page.Word("Day.Yesterday"),
        1 => page.Word("Day.Tomorrow"),
        > 1 and < 7 => day.ToString("dddd", CultureInfo.CurrentCulture),
        _ => Short(page, day),
    };

    /// <summary>"Today", "tomorrow" and "yesterday" are small inside a sentence; the name of a day is written as its language writes it.</summary>
    public static string Inside(StegvisPage page, DateOnly day, string text) =>
        Math.Abs(day.DayNumber - page.Today.DayNumber) <= 1 && text.Length > 0 ? char.ToLower(text[0], CultureInfo.CurrentCulture) + text[1..] : text;

    public static string Short(StegvisPage page, DateOnly day) =>
        day.ToString(day.Year == page.Today.Year ? "d. MMM" : "d. MMM yyyy", CultureInfo.CurrentCulture);

    public static string Long(DateOnly day) => day.ToString("dddd d. MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>Nordic clocks use a full stop: 9.00.</summary>
    public static string Clock(TimeOnly time) => time.ToString("H.mm", CultureInfo.InvariantCulture);

    public static string WhenAt(StegvisPage page, DateOnly day, TimeOnly? at) => at is { } time
        ? page.Word("Day.At", Relative(page, day), Clock(time))
        : Relative(page, day);

    /// <summary>How long ago, in the words of a list: today, yesterday, 6 days ago.</summary>
    public static string Ago(StegvisPage page, DateOnly day) => (page.Today.DayNumber - day.DayNumber) switch
    {
        <= 0 => page.Word("Day.Today"),
        1 => page.Word("Day.Yesterday"),
        var days => page.Word("Day.Ago", days),
    };
}
