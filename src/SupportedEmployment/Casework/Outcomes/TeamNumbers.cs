using System.Collections.Concurrent;
using System.Numerics;
using Stegvis.EmployerEngagement;

namespace Stegvis.Casework.Outcomes;

/// <summary>The middle of what is known, and of how many. An even count takes the mean of the two in the middle.</summary>
public sealed record Middle(decimal Value, int Of)
{
    public static Middle? Among<TNumber>(IEnumerable<TNumber> values)
        where TNumber : INumber<TNumber>
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        return sorted.Length == 0 ? null : new Middle((decimal.CreateChecked(sorted[(sorted.Length - 1) / 2]) + decimal.CreateChecked(sorted[sorted.Length / 2])) / 2, sorted.Length);
    }
}

/// <summary>One point of the retention series: of those whose day has come, how many were in a job.</summary>
public sealed record RetentionPoint(int Months, int Due, int Kept);

/// <summary>
/// The numbers of several cases: for each number the people it stands on, so that a count and its rows are the same thing. Each is counted when it is
/// asked for first; several may ask at once.
/// </summary>
public sealed class TeamNumbers(IReadOnlyList<CaseOutcome> people)
{
    private readonly ConcurrentDictionary<OutcomeNumber, int> _counts = new();

    /// <summary>How many were followed in a period, and how many of them placed: the bar of a year, without all the other numbers of it.</summary>
    public static (int Placed, int Followed) PlacedIn(IReadOnlyList<OutcomeFacts> facts, OutcomePeriod period, DateOnly today)
    {
        var day = period.CountedOn(today);
        var (placed, followed) = (0, 0);
        foreach (var one in facts)
        {
            if (one.IsFollowedIn(period.From, day))
            {
                followed++;
                placed += CaseOutcome.IsPlacedIn(one, (period.From, day)) ? 1 : 0;
            }
        }

        return (placed, followed);
    }

    public static TeamNumbers Of(IEnumerable<OutcomeFacts> facts, OutcomePeriod period, DateOnly today) =>
        new([.. facts.Select(f => CaseOutcome.Of(f, period, today))]);

    public IReadOnlyList<CaseOutcome> Followed { get; } = [.. people.Where(p => p.IsFollowed)];

    public int Placed => Count(OutcomeNumber.Placed);

    public int InJob => Count(OutcomeNumber.InJob);

    public Middle? Hours => field ??= Middle.Among(Followed.Where(p => p.HoursPerWeek is not null).Select(p => p.HoursPerWeek!.Value));

    public int HoursUnknown => Followed.Count(p => p.IsInJob && p.HoursPerWeek is null);

    public Middle? DaysToWorkplace => field ??= Middle.Among(Followed.Where(p => p.DaysToWorkplace is not null).Select(p => p.DaysToWorkplace!.Value));

    public Middle? DaysToPaidJob => field ??= Middle.Among(Followed.Where(p => p.DaysToPaidJob is not null).Select(p => p.DaysToPaidJob!.Value));

    public int UnpaidDays => Followed.Sum(p => p.UnpaidDays);

    public int PaidDays => Followed.Sum(p => p.PaidDays);

    /// <summary>One line for each basis somebody is paid by, the most frequent first.</summary>
    public IReadOnlyList<(PayBasis Pay, int People)> PayBases => field ??=
        [.. Followed.Where(p => p.Pay is not null).GroupBy(p => p.Pay!.Value).Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2).ThenBy(g => g.Key)];

    public IReadOnlyList<RetentionPoint> Retention => field ??= RetentionOf(Followed);

    public int Count(OutcomeNumber number) => _counts.GetOrAdd(number, n => Followed.Count(p => IsBehind(p, n)));

    /// <summary>The people behind a number.</summary>
    public IReadOnlyList<CaseOutcome> RowsOf(OutcomeNumber number) => [.. Followed.Where(p => IsBehind(p, number))];

    private static List<RetentionPoint> RetentionOf(IReadOnlyList<CaseOutcome> people)
    {
        var known = people.SelectMany(p => p.Kept).ToLookup(k => k.Key, k => k.Value);
        return [.. JobRetention.Months.Select(m => new RetentionPoint(m, known[m].Count(), known[m].Count(kept => kept)))];
    }

    private static bool IsBehind(CaseOutcome person, OutcomeNumber number) => number switch
    {
        OutcomeNumber.Followed => true,
        OutcomeNumber.Placed => person.IsPlaced,
        OutcomeNumber.InJob or OutcomeNumber.HoursPerWeek or OutcomeNumber.PayBasis => person.IsInJob,
        OutcomeNumber.DaysToWorkplace => person.DaysToWorkplace is not null,
        OutcomeNumber.DaysToPaidJob => person.DaysToPaidJob is not null,
        OutcomeNumber.Retention => person.Kept.Count > 0,
        OutcomeNumber.UnpaidTime => person.UnpaidDays > 0,
        OutcomeNumber.MissingSteps => person.MissingSteps.Count > 0,
        _ => false,
    };
}
