using System.Collections.Frozen;
using Stegvis.EmployerEngagement;

namespace Stegvis.Casework.Outcomes;

/// <summary>
/// Every number of one case in one period, by the definitions in <see cref="OutcomeDefinition"/>. A team's numbers are sums and middles of
/// these and nothing else. Null: there is nothing to count.
/// </summary>
public sealed record CaseOutcome(CaseId Id)
{
    public bool IsFollowed { get; private init; }

    public bool IsPlaced { get; private init; }

    public bool IsInJob { get; private init; }

    /// <summary>All jobs of the day together; null also when the hours of one of them are unknown.</summary>
    public decimal? HoursPerWeek { get; private init; }

    public PayBasis? Pay { get; private init; }

    public int? DaysToWorkplace { get; private init; }

    public int? DaysToPaidJob { get; private init; }

    public int UnpaidDays { get; private init; }

    public int PaidDays { get; private init; }

    /// <summary>Months and whether the person was in a job on that day. Days that have not come, or that nobody knows, are not here.</summary>
    public IReadOnlyDictionary<int, bool> Kept { get; private init; } = FrozenDictionary<int, bool>.Empty;

    public IReadOnlyList<ProcessStep> MissingSteps { get; private init; } = [];

    public static CaseOutcome Of(OutcomeFacts facts, OutcomePeriod period, DateOnly today)
    {
        var day = period.CountedOn(today);
        if (!facts.IsFollowedIn(period.From, day))
        {
            return new CaseOutcome(facts.Id);
        }

        var followed = new CaseOutcome(facts.Id) { IsFollowed = true, MissingSteps = facts.MissingSteps };
        return facts.Jobs.Count == 0 ? followed : followed.With(facts, (period, day, today));
    }

    private CaseOutcome With(OutcomeFacts facts, (OutcomePeriod Period, DateOnly Day, DateOnly Today) counted)
    {
        var (period, day, today) = counted;
        var running = facts.IsFollowedOn(day) ? facts.SupportedJobs.Where(j => j.IsRunning(day)).ToList() : [];
        return this with
        {
            IsPlaced = IsPlacedIn(facts, (period.From, day)),
            IsInJob = running.Count > 0,
            HoursPerWeek = running.Count > 0 ? Together(running) : null,
            Pay = running.OrderByDescending(j => j.HoursPerWeek ?? 0).ThenBy(j => j.StartsOn).ThenBy(j => j.Id).FirstOrDefault()?.Pay,
            DaysToWorkplace = Clock.DaysTo(facts, facts.Jobs.FirstOrDefault(j => j.IsAtWorkplace), (period, day)),
            DaysToPaidJob = Clock.DaysTo(facts, facts.SupportedJobs is [var first, ..] ? first : null, (period, day)),
            UnpaidDays = Clock.DaysIn(facts, j => j.Pay is PayBasis.Unpaid, (period.From, day)),
            PaidDays = Clock.DaysIn(facts, j => j.IsSupportedEmployment, (period.From, day)),
            Kept = KeptAt(facts, period, today),
        };
    }

    /// <summary>In a supported job on some day between, begun after the first contact.</summary>
    internal static bool IsPlacedIn(OutcomeFacts facts, (DateOnly From, DateOnly To) span)
    {
        foreach (var job in facts.SupportedJobs)
        {
            if (job.StartsOn >= facts.OpenedOn && job.StartsOn <= span.To && (job.LastDay is null || job.LastDay >= span.From))
            {
                return true;
            }
        }

        return false;
    }

    private static decimal? Together(List<JobFact> jobs) => jobs.TrueForAll(j => j.HoursPerWeek is not null) ? jobs.Sum(j => j.HoursPerWeek) : null;

    private static IReadOnlyDictionary<int, bool> KeptAt(OutcomeFacts facts, OutcomePeriod period, DateOnly today)
    {
        if (JobRetention.FirstStart(facts) is not { } start || !period.Contains(start))
        {
            return FrozenDictionary<int, bool>.Empty;
        }

        var kept = new Dictionary<int, bool>();
        foreach (var months in JobRetention.Months)
        {
            if (JobRetention.OfPerson(facts, months, today) is { } known)
            {
                kept[months] = known;
            }
        }

        return kept;
    }
}
