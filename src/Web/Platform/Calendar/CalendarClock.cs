using System.Globalization;
using System.Xml;

namespace Stegvis.Web.Platform.Calendar;

/// <summary>A time of a calendar file, turned into the day and clock of the service.</summary>
internal sealed record CalendarClock(DateOnly On, TimeOnly? At, bool IsUnsure)
{
    private static readonly string[] _forms = ["yyyyMMdd'T'HHmmss", "yyyyMMdd'T'HHmm"];

    /// <summary>Null when the line holds no time.</summary>
    public static CalendarClock? Of(CalendarLine line, ServiceDay days)
    {
        if (DateOnly.TryParseExact(line.Value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new CalendarClock(day, null, false);
        }

        var isUtc = line.Value.EndsWith('Z');
        if (!DateTime.TryParseExact(line.Value.TrimEnd('Z'), _forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall))
        {
            return null;
        }

        var zone = isUtc ? TimeZoneInfo.Utc : line.Parameter("TZID") is { } name ? ZoneOf(name) : days.Zone;
        var local = zone is null ? wall : TimeZoneInfo.ConvertTime(zone.IsInvalidTime(wall) ? wall.AddHours(1) : wall, zone, days.Zone);
        return new CalendarClock(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local), zone is null);
    }

    /// <summary><c>PT1H30M</c>, <c>P1D</c>.</summary>
    public static TimeSpan? Length(string duration)
    {
        try
        {
            return XmlConvert.ToTimeSpan(duration.TrimStart('+'));
        }
        catch (FormatException)
        {
            return null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>
    /// The zone by its common name, by the name Windows and Outlook have for it, or by the last parts of a longer one
    /// (<c>/freeassociation.sourceforge.net/Europe/Oslo</c>).
    /// </summary>
    private static TimeZoneInfo? ZoneOf(string name)
    {
        var parts = name.Trim().Split('/', StringSplitOptions.RemoveEmptyEntries);
        var candidates = new[] { name.Trim(), string.Join('/', parts.TakeLast(2)), string.Join('/', parts.TakeLast(3)) };
        return candidates.Where(c => c.Length > 0).Select(c => TimeZoneInfo.TryFindSystemTimeZoneById(c, out var zone) ? zone : null).FirstOrDefault(z => z is not null);
    }
}
