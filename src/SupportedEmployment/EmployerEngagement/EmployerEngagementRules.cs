using Stegvis.Method;

namespace Stegvis.EmployerEngagement;

/// <summary>T.02: all three criteria, always. Work that lacks one is supported all the same, but is not counted, and we say why.</summary>
public sealed class NotASupportedEmploymentJob() : MethodRule("T.02", Strength.Refuse, Method.Thresholds.EmploymentCriteria)
{
    public override IEnumerable<Finding> Check(CaseFacts facts, DateOnly today) =>
        from job in facts.Placements
        where !job.IsSupportedEmployment && !job.HasEnded(today)
        select new Finding(this, "NotCounted", Urgency.WhenItSuits, NextStep.SeeTerms)
        {
            Facts = [new("Because", job.Failures), new("StartsOn", job.StartsOn)],
            ThresholdValue = Thresholds[0].On(today),
            Record = job.Id,
        };
}
