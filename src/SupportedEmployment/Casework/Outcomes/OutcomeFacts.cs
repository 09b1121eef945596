using System.Collections.Immutable;
using Stegvis.EmployerEngagement;

namespace Stegvis.Casework.Outcomes;

/// <summary>What the numbers may know of one case: days, codes and hours, with no text of anybody's. One set of facts gives every number.</summary>
public sealed record OutcomeFacts(CaseId Id, DateOnly OpenedOn)
{
    private static readonly ProcessStep[] _steps = Enum.GetValues<ProcessStep>();

    public TeamId Team { get; init; }

    public IReadOnlyList<StoppedTime> Stopped { get; init; } = [];

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<JobFact> Jobs
    {
        get;
        init
        {
            field = value.OrderBy(j => j.StartsOn).ThenBy(j => j.Id).ToArray();
            SupportedJobs = [.. field.Where(j => j.IsSupportedEmployment)];
        }
    }

    = [];

    public IReadOnlyList<ProcessStep> BegunSteps
    {
        get;
        init => (field, MissingSteps) = (value, value.Count == 0 ? [] : _steps.Where(s => s < value.Max() && !value.Contains(s)).ToArray());
    }

    = [];

    /// <summary>Steps that were passed over: empty although a later one has begun (T.03).</summary>
    public IReadOnlyList<ProcessStep> MissingSteps { get; private init; } = [];

    /// <summary>Jobs that hold all three criteria (T.02), the oldest first.</summary>
    public ImmutableArray<JobFact> SupportedJobs { get; private init; } = [];

    public bool IsFollowedOn(DateOnly day) => IsFollowedIn(day, day);

    /// <summary>At least one day of the two and those between.</summary>
    public bool IsFollowedIn(DateOnly from, DateOnly to)
    {
        var first = from < OpenedOn ? OpenedOn : from;
        return first <= to && (Stopped.Count == 0 || !Stopped.Any(s => s.Covers(first) && s.Covers(to)));
    }

    public bool IsInJobOn(DateOnly day) => SupportedJobs.Any(j => j.IsRunning(day));
}

/// <summary>The person had chosen to stop. The day of stopping and the day of coming back are followed; the days between are not.</summary>
public sealed record StoppedTime(DateOnly From, DateOnly? Until)
{
    public bool Covers(DateOnly day) => From < day && (Until is null || day < Until);

    /// <summary>How many of the days from the first up to the second were stopped.</summary>
    public int DaysBetween(DateOnly from, DateOnly to)
    {
        var begin = From < from ? from : From;
        var end = Until is { } until && until < to ? until : to;
        return Math.Max(0, end.DayNumber - begin.DayNumber);
    }
}

/// <summary>One job or practice. A job ends on the last day that somebody has written down; an agreed end alone ends nothing.</summary>
public sealed record JobFact(Guid Id, DateOnly StartsOn)
{
    public DateOnly? LastDay { get; init; }

    public decimal? HoursPerWeek { get; init; }

    public PayBasis? Pay { get; init; }

    public WorkSetting Setting { get; init; }

    public bool IsSupportedEmployment { get; init; }

    /// <summary>The day somebody works among ordinary colleagues: a job, practice or voluntary work, not a sheltered place (M0.11).</summary>
    public bool IsAtWorkplace => Setting is WorkSetting.Ordinary or WorkSetting.Practice or WorkSetting.Voluntary;

    public bool IsRunning(DateOnly day) => StartsOn <= day && (LastDay is null || day <= LastDay);

    public static JobFact Of(Guid id, PlacementFacts facts, DateOnly? endedOn) => new(id, facts.StartsOn ?? DateOnly.MaxValue)
    {
        LastDay = endedOn,
        HoursPerWeek = facts.HoursPerWeek,
        Pay = facts.Pay,
        Setting = facts.Setting,
        IsSupportedEmployment = EmploymentCriteria.AllHold(facts),
    };
}
