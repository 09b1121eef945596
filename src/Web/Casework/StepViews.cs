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

    /// <summary>The same for a list, from the facts of a case: shapes and words, no links.</summary>
    public static IReadOnlyList<StepView> Of(StegvisPage page, CaseFacts facts)
    {
        var current = facts.CurrentStep();
        return [.. Enum.GetValues<ProcessStep>().Select(step => new StepView((int)step, page.Word(step), Look(facts.StateOf(step)), null, step == current))];
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
