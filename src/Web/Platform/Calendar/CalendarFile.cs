using System.Globalization;
using System.Text;

namespace Stegvis.Web.Platform.Calendar;

/// <summary>One meeting as a calendar outside Stegvis may know it: a time and a neutral word, a place only where its owner wants it along.</summary>
public sealed record CalendarEntry(Guid Id, DateTimeOffset StartsAt, TimeSpan Length, string Title)
{
    public string? Place { get; init; }

    /// <summary>Grows with each change, so that a second import moves the meeting instead of doubling it.</summary>
    public int Version { get; init; }

    public bool IsCalledOff { get; init; }
}

/// <summary>Writes iCalendar (RFC 5545): UTC instants, escaped text, lines folded at 75 octets.</summary>
public static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    private const int _mostOctets = 75;

    /// <summary>What is said of the length, else an hour.</summary>
    public static TimeSpan LengthOf(int? minutes) => TimeSpan.FromMinutes(minutes is > 0 ? minutes.Value : 60);

    public static byte[] Of(IEnumerable<CalendarEntry> entries, DateTimeOffset now)
    {
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//Stegvis//Meetings//EN");
        Line(file, "METHOD:PUBLISH");
        foreach (var entry in entries)
        {
            Add(file, entry, now);
        }

        Line(file, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static void Add(StringBuilder file, CalendarEntry entry, DateTimeOffset now)
    {
        Line(file, "BEGIN:VEVENT");
        Line(file, $"UID:{entry.Id}@stegvis");
        Line(file, "DTSTAMP:" + Utc(now));
        Line(file, "DTSTART:" + Utc(entry.StartsAt));
        Line(file, "DTEND:" + Utc(entry.StartsAt + entry.Length));
        Line(file, string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{entry.Version}"));
        Line(file, "SUMMARY:" + Escaped(entry.Title));
        if (entry.Place is { Length: > 0 } place)
        {
            Line(file, "LOCATION:" + Escaped(place));
        }

        Line(file, entry.IsCalledOff ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        Line(file, "END:VEVENT");
    }

    private static string Utc(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    /// <summary>A folded line goes on after a space; a character is never cut in two.</summary>
    private static void Line(StringBuilder file, string text)
    {
        var octets = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > _mostOctets)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
