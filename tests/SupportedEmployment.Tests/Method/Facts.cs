using Stegvis.Casework;
using Stegvis.Method;

namespace Stegvis.Tests;

/// <summary>Short ways to say what is known of a case.</summary>
internal static class Facts
{
    public static readonly DateOnly Opened = new(2026, 9, 1);

    public static CaseFacts Case(params IReadOnlyList<StepFact> steps) =>
        new(new CaseId(Guid.Parse("01990000-0000-7000-8000-000000000001")), Opened) { Steps = steps };

    public static StepFact Step(ProcessStep step, DateOnly begun, StepState state = StepState.Active) => new(step, state, begun);

    public static PlacementFact Job(DateOnly start) => new(Guid.Parse("01990000-0000-7000-8000-000000000002"), start) { FirstContactOn = start };

    public static CaseFacts InJob(DateOnly start) => Case() with { Placements = [Job(start)] };

    public static Finding? Find(this CaseFacts facts, string rule, DateOnly today) =>
        MethodRules.Check(facts, today).SingleOrDefault(f => f.Rule.Id == rule);

    public static object Of(this Finding finding, string name) => finding.Facts.Single(f => f.Name == name).Value;
}
