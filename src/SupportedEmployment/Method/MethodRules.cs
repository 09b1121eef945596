using System.Runtime.CompilerServices;
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

    /// <summary>Facts never change: what the rules say of them is worked out once a day, however often it is asked.</summary>
    private static readonly ConditionalWeakTable<CaseFacts, Said> _said = [];

    /// <summary>At most one finding a rule, the most urgent first; a job that is new weighs more. A closed case is left in peace, and so is one in a pause.</summary>
    public static IReadOnlyList<Finding> Check(CaseFacts facts, DateOnly today)
    {
        if (!_said.TryGetValue(facts, out var said) || said.On != today)
        {
            said = new Said(today, Ask(facts, today));
            _said.AddOrUpdate(facts, said);
        }

        return said.Findings;
    }

    private static IReadOnlyList<Finding> Ask(CaseFacts facts, DateOnly today) => facts.ClosedOn is not null
        ? []
        : [.. InOrder(All.Where(rule => facts.Pause is null || rule.SpeaksInAPause).Select(rule => First(rule, facts, today)).OfType<Finding>())];

    /// <summary>The most urgent that nobody has set aside, with the value of the service it was measured by.</summary>
    private static Finding? First(MethodRule rule, CaseFacts facts, DateOnly today)
    {
        var findings = rule.Check(facts, today).Where(f => !facts.SetAside.Contains(f.Key)).ToList();
        return findings.Count == 0
            ? null
            : InOrder(findings).First() with { Set = rule.Thresholds.Select(t => facts.Values.SetOn(t, today)).FirstOrDefault(v => v is not null) };
    }

    private static IOrderedEnumerable<Finding> InOrder(IEnumerable<Finding> findings) =>
        findings.OrderBy(f => f.Urgency).ThenByDescending(f => f.IsNewInJob).ThenBy(f => f.Due ?? DateOnly.MaxValue);

    private sealed record Said(DateOnly On, IReadOnlyList<Finding> Findings);
}
