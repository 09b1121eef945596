using Stegvis.Casework;
using Stegvis.Method;
using Stegvis.Web.Platform;
using Stegvis.Web.Ui.Components.StepStrip;

namespace Stegvis.Web.Casework;

/// <summary>The five steps of a case as the strip shows them.</summary>
public static class StepViews
{
    public static IReadOnlyList<StepView> Of(StegvisPage page, Func<ProcessStep, string?> href)
    {
        var current = page.Case.Case.CurrentStep();
        return
        [
            .. Enum.GetValues<ProcessStep>().Select(step => new StepView(
                (int)step, page.Word(step), Look(page.Case.Case.StateOf(step)), href(step), step == current)),
        ];
    }

    /// <summary>The names of the five, found once for a list.</summary>
    public static IReadOnlyList<string> NamesOn(StegvisPage page) => [.. Enum.GetValues<ProcessStep>().Select(step => page.Word(step))];

    /// <summary>The same for a list, from the facts of a case: shapes and words, no links.</summary>
    public static IReadOnlyList<StepView> Of(IReadOnlyList<string> names, CaseFacts facts)
    {
        var (steps, current) = (new StepView[names.Count], facts.CurrentStep());
        for (var i = 0; i < steps.Length; i++)
        {
            var step = (ProcessStep)(i + 1);
            steps[i] = new StepView(i + 1, names[i], Look(facts.StateOf(step)), Current: step == current);
        }

        return steps;
    }

    public static StepLook Look(StepState state) => state switch
    {
        StepState.Active => StepLook.Active,
        StepState.Settled => StepLook.Settled,
        StepState.Reopened => StepLook.Reopened,
        _ => StepLook.NotBegun,
    };

    /// <summary>The page of a step, below the case.</summary>
    public static string Path(ProcessStep step) => step switch
    {
        ProcessStep.ClientEngagement => "sheets",
        ProcessStep.VocationalProfiling => "profile",
        ProcessStep.JobFinding => "leads",
        ProcessStep.EmployerEngagement => "placements",
        _ => "support",
    };
}
