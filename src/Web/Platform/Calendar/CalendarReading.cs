namespace Stegvis.Web.Platform.Calendar;

/// <summary>Reads the appointments of an iCalendar file, as Google, Outlook and Apple write them.</summary>
public static class CalendarReading
{
    private const int _longestPlace = 200;
    private const int _longestMeeting = 600;

    /// <summary>Null: this is no calendar file. Times are given in the service's days.</summary>
    public static IReadOnlyList<CalendarEvent>? Of(string text, ServiceDay days)
    {
        if (!text.Contains("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var reading = new Reading(days);
        foreach (var line in CalendarLines.Of(text))
        {
            reading.Take(line);
        }

        return reading.Events;
    }

    private static CalendarEvent? EventOf(List<CalendarLine> lines, ServiceDay days)
    {
        CalendarLine? Line(string name) => lines.Find(l => l.Name == name);
        if (Line("DTSTART") is not { } starts || CalendarClock.Of(starts, days) is not { } start)
        {
            return null;
        }

        var end = Line("DTEND") is { } ends ? CalendarClock.Of(ends, days) : null;
        var length = end is { At: not null } && start.At is not null
            ? end.On.ToDateTime(end.At.Value) - start.On.ToDateTime(start.At.Value)
            : Line("DURATION") is { } duration ? CalendarClock.Length(duration.Value) : null;
        var place = CalendarLines.Text(Line("LOCATION")?.Value ?? "");
        return new CalendarEvent(start.On, start.At)
        {
            Minutes = length is { TotalMinutes: > 0 and <= _longestMeeting } ? (int)length.Value.TotalMinutes : null,
            Place = place.Length == 0 ? null : place.Length > _longestPlace ? place[.._longestPlace] : place,
            Repeats = Line("RRULE") is not null || Line("RDATE") is not null,
            IsCalledOff = string.Equals(Line("STATUS")?.Value, "CANCELLED", StringComparison.OrdinalIgnoreCase),
            ClockIsUnsure = start.IsUnsure,
        };
    }

    /// <summary>Follows which part of the file a line stands in: a reminder inside an appointment has a text of its own.</summary>
    private sealed class Reading(ServiceDay days)
    {
        private readonly List<CalendarEvent> _events = [];
        private readonly List<CalendarLine> _appointment = [];
        private readonly Stack<string> _inside = new();
        private bool _isCancelled;

        public IReadOnlyList<CalendarEvent> Events => _isCancelled ? _events.ConvertAll(e => e with { IsCalledOff = true }) : _events;

        public void Take(CalendarLine line)
        {
            var innermost = _inside.TryPeek(out var name) ? name : "";
            switch (line.Name)
            {
                case "BEGIN":
                    _inside.Push(line.Value.ToUpperInvariant());
                    break;
                case "END" when _inside.Count > 0:
                    Finish(_inside.Pop());
                    break;
                case "METHOD" when innermost == "VCALENDAR":
                    _isCancelled = line.Value.Equals("CANCEL", StringComparison.OrdinalIgnoreCase);
                    break;
                case not null when innermost == "VEVENT":
                    _appointment.Add(line);
                    break;
            }
        }

        private void Finish(string part)
        {
            if (part != "VEVENT")
            {
                return;
            }

            if (EventOf(_appointment, days) is { } made)
            {
                _events.Add(made);
            }

            _appointment.Clear();
        }
    }
}
