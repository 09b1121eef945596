namespace Stegvis.Web.Platform.Calendar;

/// <summary>One line of a calendar file: <c>DTSTART;TZID=Europe/Oslo:20261130T100000</c>.</summary>
internal sealed record CalendarLine(string Name, IReadOnlyDictionary<string, string> Parameters, string Value)
{
    public string? Parameter(string name) => Parameters.GetValueOrDefault(name);
}

/// <summary>The lines of an iCalendar file (RFC 5545): folded ones put together again, names in capitals, quoted parameters without their marks.</summary>
internal static class CalendarLines
{
    private const int _most = 100_000;

    public static IEnumerable<CalendarLine> Of(string text)
    {
        var whole = text.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal).Replace("\n\t", "", StringComparison.Ordinal);
        foreach (var line in whole.Split('\n').Take(_most))
        {
            if (Parse(line) is { } parsed)
            {
                yield return parsed;
            }
        }
    }

    /// <summary>Escaped text as it is read: <c>\,</c> is a comma, <c>\n</c> a space, for a place is one line.</summary>
    public static string Text(string value) => string.Join(' ', value.Replace("\\n", " ", StringComparison.OrdinalIgnoreCase).Replace("\\,", ",", StringComparison.Ordinal)
        .Replace("\\;", ";", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static CalendarLine? Parse(string line)
    {
        var colon = OutsideQuotes(line, ':');
        if (colon <= 0)
        {
            return null;
        }

        var parts = line[..colon].Split(';');
        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts.Skip(1))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                parameters[part[..equals]] = part[(equals + 1)..].Trim('"');
            }
        }

        return new CalendarLine(parts[0].Trim().ToUpperInvariant(), parameters, line[(colon + 1)..].Trim());
    }

    private static int OutsideQuotes(string line, char wanted)
    {
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            quoted ^= line[i] == '"';
            if (!quoted && line[i] == wanted)
            {
                return i;
            }
        }

        return -1;
    }
}
