namespace Stegvis.Method;

/// <summary>A pause of the case: from its first day to the day it went on, which is not part of it. No last day: it lasts.</summary>
public sealed record PauseFact(DateOnly From, DateOnly? Until, DateOnly ReviewOn);

/// <summary>
/// The clock of a case that stands still in a pause (C.045). No stored day is changed; a day something is due moves by the paused days after the
/// day it is counted from. A day that had come before the pause stays.
/// </summary>
public static class StandingStill
{
    public static DateOnly DueFrom(this IReadOnlyList<PauseFact> pauses, DateOnly since, DateOnly due)
    {
        foreach (var (first, days) in pauses.Stretches(since))
        {
            due = first <= due ? due.AddDays(days) : due;
        }

        return due;
    }

    /// <summary>The paused days after a day, each counted once; a pause that lasts has none yet.</summary>
    public static int DaysAfter(this IReadOnlyList<PauseFact> pauses, DateOnly since) => pauses.Stretches(since).Sum(s => s.Days);

    private static IEnumerable<(DateOnly First, int Days)> Stretches(this IReadOnlyList<PauseFact> pauses, DateOnly since)
    {
        var counted = since.AddDays(1);
        foreach (var pause in pauses.OrderBy(p => p.From))
        {
            var first = pause.From > counted ? pause.From : counted;
            if (pause.Until > first)
            {
                yield return (first, pause.Until.Value.DayNumber - first.DayNumber);
                counted = pause.Until.Value;
            }
        }
    }
}
