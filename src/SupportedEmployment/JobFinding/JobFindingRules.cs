using Stegvis.Casework;
using Stegvis.Method;

namespace Stegvis.JobFinding;

/// <summary>
/// T.58, a default of ours: a search without contact with an employer. Counted from the newest of: search began, an employer was met, a job ended.
/// Spoken from ten days before, and never while the person is in a job.
/// </summary>
public sealed class SearchNeedsEmployers(MethodThreshold threshold) : MethodRule("T.58", Strength.Warn, threshold)
{
    public const int NoticeDays = 10;

    public SearchNeedsEmployers()
        : this(Method.Thresholds.SearchWithoutEmployer)
    {
    }

    public override IEnumerable<Finding> Check(CaseFacts facts, DateOnly today)
    {
        if (QuietSince(facts, today) is not { } since)
        {
            yield break;
        }

        var (day, limit) = (facts.DaysSince(since, today), facts.Values.On(Thresholds[0], today));
        if (day >= limit - NoticeDays)
        {
            yield return new Finding(this, day > limit ? "Over" : "Day", day > limit ? Urgency.Now : Urgency.Soon, NextStep.MeetEmployer)
            {
                Facts = [new("Day", day), new("Limit", limit), new("Since", since)],
                ThresholdValue = limit,
                Due = facts.DueFrom(since, since.AddDays(limit)),
            };
        }
    }

    /// <summary>The day the quiet began; null when the person is not searching, and where it is not this reader's to know.</summary>
    public static DateOnly? QuietSince(CaseFacts facts, DateOnly today)
    {
        var search = facts.Steps.FirstOrDefault(s => s is { Step: ProcessStep.JobFinding, State: StepState.Active or StepState.Reopened });
        if (search is null || facts.HidesWhereabouts || facts.Placements.Any(p => p.IsSupportedEmployment && !p.HasEnded(today)))
        {
            return null;
        }

        DateOnly?[] days = [search.BegunOn, facts.LastEmployerContactOn, .. facts.Placements.Select(p => p.EndedOn)];
        return days.Max();
    }
}
