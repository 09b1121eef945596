namespace Stegvis.Casework;

/// <summary>Why a closed case is kept as long as it is.</summary>
public enum RetentionCategory
{
    /// <summary>Closed without a job or practice through us.</summary>
    ClosedBeforeAJob,

    /// <summary>Closed after one: later questions about pay, references and results are answered from it.</summary>
    ClosedAfterAJob,
}

/// <summary>
/// How many months a case is kept after it was closed (C.018). No source names a number; the defaults are ours, and the provider sets its own
/// by law and contract. Due on the day the months have passed.
/// </summary>
public sealed record RetentionPeriods(int BeforeAJob = 24, int AfterAJob = 60)
{
    public int Of(RetentionCategory category) => category is RetentionCategory.ClosedAfterAJob ? AfterAJob : BeforeAJob;

    public DateOnly DueOn(DateOnly closedOn, RetentionCategory category) => closedOn.AddMonths(Of(category));

    /// <summary>The last day of closing that is due by the day: the other way round, so that lists can ask by closing.</summary>
    public DateOnly LastClosedDueBy(DateOnly day, RetentionCategory category)
    {
        var closed = day.AddMonths(-Of(category));
        return day.Day == DateTime.DaysInMonth(day.Year, day.Month) ? new DateOnly(closed.Year, closed.Month, DateTime.DaysInMonth(closed.Year, closed.Month)) : closed;
    }
}
