namespace Stegvis.Casework.Outcomes;

/// <summary>
/// Keeping the job over time (M5.97, G.195), looked at 1, 3, 6, 12 and 24 months after the start (T.70). A month is a calendar month.
/// The day itself decides: on it the person is in a job or is not. A change of job is no loss; a gap is one only if the day falls in it.
/// </summary>
public static class JobRetention
{
    public static IReadOnlyList<int> Months { get; } = [1, 3, 6, 12, 24];

    public static DateOnly DueOn(DateOnly start, int months) => start.AddMonths(months);

    /// <summary>The start the person's months are counted from: the first SE job that began after the first contact.</summary>
    public static DateOnly? FirstStart(OutcomeFacts facts) => facts.SupportedJobs.FirstOrDefault(j => j.StartsOn >= facts.OpenedOn)?.StartsOn;

    /// <summary>In any SE job on the day. Null: the day has not come, or the person had stopped and nobody knows.</summary>
    public static bool? OfPerson(OutcomeFacts facts, int months, DateOnly today) =>
        FirstStart(facts) is { } start && IsKnown(facts, DueOn(start, months), today) ? facts.IsInJobOn(DueOn(start, months)) : null;

    /// <summary>In this very job on the day.</summary>
    public static bool? OfJob(OutcomeFacts facts, JobFact job, (int Months, DateOnly Today) at) =>
        IsKnown(facts, DueOn(job.StartsOn, at.Months), at.Today) ? job.IsRunning(DueOn(job.StartsOn, at.Months)) : null;

    private static bool IsKnown(OutcomeFacts facts, DateOnly due, DateOnly today) => due <= today && facts.IsFollowedOn(due);
}
