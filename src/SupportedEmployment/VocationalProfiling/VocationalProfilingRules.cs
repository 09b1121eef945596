using Stegvis.Casework;
using Stegvis.Method;

namespace Stegvis.VocationalProfiling;

/// <summary>T.15: a line of the step 2 plan has five headings: what, how, who, when, carried out. The last is asked for when its day has passed.</summary>
public sealed class CareerPlanIsWhole() : MethodRule("T.15", Strength.Warn, Method.Thresholds.CareerPlan)
{
    private static readonly PlanPart[] _asked = [PlanPart.What, PlanPart.How, PlanPart.Who, PlanPart.When];

    public override IEnumerable<Finding> Check(CaseFacts facts, DateOnly today) =>
        PlanGaps.Of(facts, PlanLayout.Career, line => Missing(line, line.Due is { } due && facts.DueFrom(line.MadeOn, due) < today)) is { } gaps ? [gaps.By(this, today)] : [];

    private static IEnumerable<PlanPart> Missing(PlanLineFact line, bool isOver) =>
        isOver ? _asked.Except(line.Filled).Append(PlanPart.CarriedOut) : _asked.Except(line.Filled);
}
