using Stegvis.Method;

namespace Stegvis.Casework;

/// <summary>T.03: steps may overlap and be short, but none may be empty (R.06). Says so only when a later step has begun.</summary>
public sealed class StepIsEmpty() : MethodRule("T.03", Strength.Warn, Method.Thresholds.NoStepMissing)
{
    public override IEnumerable<Finding> Check(CaseFacts facts, DateOnly today)
    {
        var furthest = facts.Steps.Select(s => s.Step).DefaultIfEmpty().Max();
        var empty = Enum.GetValues<ProcessStep>().FirstOrDefault(s => s < furthest && facts.StateOf(s) is StepState.NotBegun);
        if (empty is not default(ProcessStep))
        {
            yield return new Finding(this, "Empty", Urgency.WhenItSuits, NextStep.FillStep)
            {
                Facts = [new("Empty", empty), new("Furthest", furthest)],
                ThresholdValue = Thresholds[0].On(today),
                Step = empty,
            };
        }
    }
}

/// <summary>M0.81: a pause is looked at again on the day that was agreed. Nothing else of the way itself is asked while it lasts.</summary>
public sealed class PauseIsLookedAtAgain() : MethodRule("M0.81", Strength.Warn, Method.Thresholds.PauseReview)
{
    public override bool SpeaksInAPause => true;

    public override IEnumerable<Finding> Check(CaseFacts facts, DateOnly today)
    {
        if (facts.Pause is { } pause && today >= pause.ReviewOn)
        {
            yield return new Finding(this, "Review", Urgency.Soon, NextStep.SeePause)
            {
                Facts = [new("ReviewOn", pause.ReviewOn), new("From", pause.From)],
                ThresholdValue = Thresholds[0].On(pause.From),
                Due = pause.ReviewOn,
            };
        }
    }
}

/// <summary>The open lines of one layout that lack something, and what they lack.</summary>
public sealed record PlanGaps(IReadOnlyList<PlanLineFact> Lines, IReadOnlyList<PlanPart> Missing)
{
    public static PlanGaps? Of(CaseFacts facts, PlanLayout layout, Func<PlanLineFact, IEnumerable<PlanPart>> missing)
    {
        var lines = facts.OpenLines.Where(l => l.Layout == layout && missing(l).Any()).ToList();
        return lines.Count == 0 ? null : new PlanGaps(lines, [.. lines.SelectMany(missing).Distinct().Order()]);
    }

    public Finding By(MethodRule rule, DateOnly today) => new(rule, Lines.Count == 1 ? "One" : "Many", Urgency.WhenItSuits, NextStep.CompletePlan)
    {
        Facts = [new("Lines", Lines.Count), new("Missing", Missing)],
        ThresholdValue = rule.Thresholds[0].On(today),
        Record = Lines[0].Id,
    };
}
