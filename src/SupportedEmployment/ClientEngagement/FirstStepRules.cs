using Stegvis.Casework;
using Stegvis.Method;

namespace Stegvis.ClientEngagement;

/// <summary>
/// M1.08: before the first meeting we have asked how the person wants to be reached, and what makes it work for them. The meeting is planned all the
/// same: it is one thing to ask, from the day it is planned through the day it is held.
/// </summary>
public sealed class AskedBeforeFirstMeeting() : MethodRule("M1.08", Strength.Warn, Method.Thresholds.AskedAhead)
{
    public override IEnumerable<Finding> Check(CaseFacts facts, DateOnly today)
    {
        if (facts is { FirstMeeting: { } first, FirstSheet: null } && first.On >= today && VariantOf(first) is { } variant)
        {
            yield return new Finding(this, variant, Urgency.Soon, NextStep.AskHowToMeet)
            {
                Facts = [new("On", first.On)],
                ThresholdValue = Thresholds[0].On(first.On),
                Due = first.On,
            };
        }
    }

    private static string? VariantOf(FirstMeetingFact first) => (first.ChannelIsAsked, first.NeedsAreAsked) switch
    {
        (true, true) => null,
        (false, true) => "Channel",
        (true, false) => "Needs",
        _ => "Both",
    };
}

/// <summary>
/// M1.92: of what is planned and, as the two of them say, does not bring work closer, the question is asked for the next monthly look. It is information:
/// quiet, on the case only, and it stops nothing.
/// </summary>
public sealed class PlanBringsWorkCloser() : MethodRule("M1.92", Strength.Inform, Method.Thresholds.PurposefulPlan)
{
    public override IEnumerable<Finding> Check(CaseFacts facts, DateOnly today)
    {
        var lines = facts.OpenLines.Where(l => l is { BringsWorkCloser: false, Layout: PlanLayout.Engagement or PlanLayout.Career }).ToList();
        if (lines.Count > 0)
        {
            yield return new Finding(this, lines.Count == 1 ? "One" : "Many", Urgency.WhenItSuits, NextStep.LookAtPlan)
            {
                Facts = [new("Lines", lines.Count)],
                ThresholdValue = Thresholds[0].On(today),
                Record = lines[0].Id,
            };
        }
    }
}
