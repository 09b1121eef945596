namespace Stegvis.Casework.Outcomes.Publishing;

/// <summary>
/// The service's numbers for one finished half-year, as a commissioner gets them. There is no other period and no other filter than the team,
/// so that all answers that can ever be put together are these.
/// </summary>
public sealed record PublishedNumbers(OutcomePeriod Period, IReadOnlyList<PublishedSplit> Splits)
{
    /// <summary>Where soon ends and later begins for the two clocks. Ours, no rule of the method.</summary>
    public const int SoonDays = 90;

    /// <summary>Where few hours a week end. Ours, no rule of the method.</summary>
    public const int ManyHours = 20;

    public static bool MayBePublished(OutcomePeriod period, DateOnly today) => period.Half is 1 or 2 && period.To < today;

    /// <summary>The finished half-years, newest first.</summary>
    public static IReadOnlyList<OutcomePeriod> Periods(DateOnly today, int most) =>
        [.. Enumerable.Range(0, most + 1).Select(back => (today.Year * 2) + ((today.Month - 1) / 6) - back)
            .Select(half => OutcomePeriod.HalfYear(half / 2, (half % 2) + 1)).Where(p => MayBePublished(p, today)).Take(most)];

    public static PublishedNumbers Of(IReadOnlyList<OutcomeFacts> everybody, OutcomePeriod period, DateOnly today)
    {
        if (!MayBePublished(period, today))
        {
            throw new ArgumentException("Only a finished half-year is published.", nameof(period));
        }

        var people = everybody.Select(f => (f.Team, Outcome: CaseOutcome.Of(f, period, today))).Where(p => p.Outcome.IsFollowed).ToList();
        var teams = everybody.Select(f => f.Team).Distinct().ToList();
        return new PublishedNumbers(period, [.. Questions(period, today).Select(q => SmallNumbers.Publish(Counted(q, people, teams)))]);
    }

    private static IEnumerable<(Split Split, Func<CaseOutcome, int?> ClassOf)> Questions(OutcomePeriod period, DateOnly today)
    {
        yield return (new(OutcomeNumber.Followed, 1), _ => 0);
        yield return (new(OutcomeNumber.Placed, 2), p => p.IsPlaced ? 0 : 1);
        yield return (new(OutcomeNumber.InJob, 2), p => p.IsInJob ? 0 : 1);
        yield return (new(OutcomeNumber.HoursPerWeek, 2), p => p.HoursPerWeek is { } hours ? hours >= ManyHours ? 0 : 1 : null);
        yield return (new(OutcomeNumber.PayBasis, 2), p => p.Pay is { } pay ? pay is EmployerEngagement.PayBasis.SpecialTerms ? 1 : 0 : null);
        yield return (new(OutcomeNumber.DaysToWorkplace, 2), p => p.DaysToWorkplace is { } days ? days <= SoonDays ? 0 : 1 : null);
        yield return (new(OutcomeNumber.DaysToPaidJob, 2), p => p.DaysToPaidJob is { } days ? days <= SoonDays ? 0 : 1 : null);
        yield return (new(OutcomeNumber.UnpaidTime, 2), p => p.UnpaidDays > 0 ? 0 : 1);
        foreach (var months in JobRetention.Months.Where(m => JobRetention.DueOn(period.To, m) <= today))
        {
            yield return (new(OutcomeNumber.Retention, 2, months), p => p.Kept.TryGetValue(months, out var kept) ? kept ? 0 : 1 : null);
        }
    }

    private static SplitTable Counted((Split Split, Func<CaseOutcome, int?> ClassOf) question, List<(TeamId Team, CaseOutcome Outcome)> people, List<TeamId> teams)
    {
        var counts = teams.ToDictionary(t => t, _ => new int[question.Split.Classes]);
        foreach (var (team, outcome) in people)
        {
            if (question.ClassOf(outcome) is { } index)
            {
                counts[team][index]++;
            }
        }

        return new SplitTable(question.Split, counts.ToDictionary(c => c.Key, c => (IReadOnlyList<int>)c.Value));
    }
}
