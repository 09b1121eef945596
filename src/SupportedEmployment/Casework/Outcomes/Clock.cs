namespace Stegvis.Casework.Outcomes;

/// <summary>
/// The two clocks of R.05: days from the first contact to a first day, and days spent with and without pay. Days on which the person
/// had stopped do not run.
/// </summary>
public static class Clock
{
    /// <summary>Null when the day has not come, lies outside the period, or came before the first contact: then there was nothing to wait for.</summary>
    public static int? DaysTo(OutcomeFacts facts, JobFact? first, (OutcomePeriod Period, DateOnly On) counted) =>
        first?.StartsOn is { } start && start >= facts.OpenedOn && start <= counted.On && counted.Period.Contains(start) ? DaysSince(facts, start) : null;

    /// <summary>Days from the first contact until now, those of stopping left out.</summary>
    public static int DaysSince(OutcomeFacts facts, DateOnly today) =>
        Math.Max(0, today.DayNumber - facts.OpenedOn.DayNumber) - facts.Stopped.Sum(s => s.DaysBetween(facts.OpenedOn, today));

    /// <summary>Days in such jobs from the first contact on, both ends of the span counted. A day in two places is one day.</summary>
    public static int DaysIn(OutcomeFacts facts, Func<JobFact, bool> which, (DateOnly From, DateOnly To) span)
    {
        var from = span.From < facts.OpenedOn ? facts.OpenedOn : span.From;
        var (days, covered) = (0, from.DayNumber - 1);
        foreach (var job in facts.Jobs.Where(which))
        {
            var last = job.LastDay is { } end && end < span.To ? end : span.To;
            var first = Math.Max(covered + 1, job.StartsOn.DayNumber);
            days += Math.Max(0, last.DayNumber - first + 1);
            covered = Math.Max(covered, last.DayNumber);
        }

        return days;
    }
}
