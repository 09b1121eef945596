using Stegvis.Method;

namespace Stegvis.OnOffJobSupport;

/// <summary>
/// T.08: a first evaluation at the latest one month after the start, late from the day after. Advice, not a demand: practice and jobs alike.
/// Spoken from ten days before.
/// </summary>
public sealed class FirstEvaluationWithinAMonth(MethodThreshold threshold) : MethodRule("T.08", Strength.Warn, threshold)
{
    public const int NoticeDays = 10;

    public FirstEvaluationWithinAMonth()
        : this(Method.Thresholds.FirstEvaluation)
    {
    }

    public static DateOnly DueOn(DateOnly startsOn, int months) => startsOn.AddMonths(months);

    public override IEnumerable<Finding> Check(CaseFacts facts, DateOnly today) =>
        from job in facts.Placements
        where job.IsRunning(today) && job.FirstEvaluationOn is null
        let months = Thresholds[0].On(job.StartsOn)
        let due = facts.DueFrom(job.StartsOn, DueOn(job.StartsOn, months))
        where today >= due.AddDays(-NoticeDays)
        select new Finding(this, today > due ? "Late" : "Soon", today > due ? Urgency.Now : Urgency.Soon, NextStep.HoldEvaluation)
        {
            Facts = [new("Due", due), new("StartsOn", job.StartsOn), new("Days", Math.Abs(due.DayNumber - today.DayNumber))],
            ThresholdValue = months,
            Record = job.Id,
            Due = due,
            IsNewInJob = today <= due,
        };
}

/// <summary>T.09: we are in touch on the first working day, in a job and in practice. Silent as soon as anybody has written of a contact.</summary>
public sealed class ContactOnTheFirstDay() : MethodRule("T.09", Strength.Warn, Method.Thresholds.FirstDayContact)
{
    public override IEnumerable<Finding> Check(CaseFacts facts, DateOnly today) =>
        from job in facts.Placements
        where job.IsRunning(today) && job.FirstContactOn is null && job.FirstEvaluationOn is null
        let due = facts.DueFrom(job.StartsOn.AddDays(-1), job.StartsOn)
        select new Finding(this, today == job.StartsOn ? "Today" : "Late", Urgency.Now, NextStep.BeInTouch)
        {
            Facts = [new("StartsOn", job.StartsOn), new("Days", today.DayNumber - job.StartsOn.DayNumber)],
            ThresholdValue = Thresholds[0].On(job.StartsOn),
            Record = job.Id,
            Due = due,
            IsNewInJob = today <= job.StartsOn.AddMonths(1),
        };
}

/// <summary>
/// M5.63: a visit to a job is announced there and has a reason; dropping in is for finding employers (R.13, R.14). Speaks of the newest visit only
/// and for thirty days, never hurries, and never of a visit nobody has said was unannounced.
/// </summary>
public sealed class VisitIsAnnouncedAndHasAReason() : MethodRule("M5.63", Strength.Warn, Method.Thresholds.VisitAnswers)
{
    public const int SpokenDays = 30;

    public override IEnumerable<Finding> Check(CaseFacts facts, DateOnly today) =>
        facts.LastVisit is { } visit && today <= visit.On.AddDays(SpokenDays) && facts.Placements.Any(job => job.IsRunning(today) && job.StartsOn <= visit.On) && Of(visit, today) is { } finding
            ? [finding]
            : [];

    /// <summary>What there is to say of one visit, for the note itself.</summary>
    public Finding? Of(VisitFact visit, DateOnly today) => VariantOf(visit) is not { } variant
        ? null
        : new Finding(this, variant, Urgency.WhenItSuits, NextStep.SeeNote)
        {
            Facts = [new("On", visit.On)],
            ThresholdValue = Thresholds[0].On(today),
            Record = visit.Id,
        };

    private static string? VariantOf(VisitFact visit) => (visit.Announced, visit.HasPurpose) switch
    {
        (false, false) => "Neither",
        (false, true) => "Unannounced",
        (_, false) => "NoPurpose",
        _ => null,
    };
}
