using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.EmployerEngagement;
using Stegvis.JobFinding;
using Stegvis.OnOffJobSupport;
using Stegvis.VocationalProfiling;

namespace Stegvis.Method;

/// <summary>All rules that speak, and the one way to ask them.</summary>
public static class MethodRules
{
    public static IReadOnlyList<MethodRule> All { get; } =
    [
        new IntakeHasOneQuestion(), new NotASupportedEmploymentJob(), new StepIsEmpty(), new FirstEvaluationWithinAMonth(), new ContactOnTheFirstDay(),
        new MinutesWithBothNames(), new EngagementPlanIsWhole(), new AgreedTaskIsMeasurable(), new RightToReturnIsWritten(), new InformationIsSaidAndKept(),
        new AskedBeforeFirstMeeting(), new PlanBringsWorkCloser(), new WorkComesCloser(),
        new ExplanationHasLanded(), new CareerPlanIsWhole(), new SearchNeedsEmployers(), new VisitIsAnnouncedAndHasAReason(), new ConsentsAgeWell(),
        new PauseIsLookedAtAgain(),
    ];

    /// <summary>At most one finding a rule, the most urgent first; a job that is new weighs more. A closed case is left in peace, and so is one in a pause.</summary>
    public static IReadOnlyList<Finding> Check(CaseFacts facts, DateOnly today) => facts.ClosedOn is not null
        ? []
        : [.. InOrder(All.Where(rule => facts.Pause is null || rule.SpeaksInAPause).Select(rule => First(rule, facts, today)).OfType<Finding>())];

    /// <summary>The most urgent that nobody has set aside, with the value of the service it was measured by.</summary>
    private static Finding? First(MethodRule rule, CaseFacts facts, DateOnly today)
    {
        var set = rule.Thresholds.Select(t => facts.Values.SetOn(t, today)).FirstOrDefault(v => v is not null);
        return InOrder(rule.Check(facts, today)).FirstOrDefault(f => !facts.SetAside.Contains(f.Key)) is { } finding ? finding with { Set = set } : null;
    }

    private static IOrderedEnumerable<Finding> InOrder(IEnumerable<Finding> findings) =>
        findings.OrderBy(f => f.Urgency).ThenByDescending(f => f.IsNewInJob).ThenBy(f => f.Due ?? DateOnly.MaxValue);
}
