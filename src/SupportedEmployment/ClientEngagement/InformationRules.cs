using Stegvis.Casework;
using Stegvis.Method;

namespace Stegvis.ClientEngagement;

/// <summary>M1.84: what we explain is both said and given to keep. Where only one is written down, the other is proposed.</summary>
public sealed class InformationIsSaidAndKept() : MethodRule("M1.84", Strength.Warn, Method.Thresholds.InformationFormats)
{
    public override IEnumerable<Finding> Check(CaseFacts facts, DateOnly today)
    {
        if (facts.Information is { } given && given.IsOral != given.IsLasting)
        {
            yield return new Finding(this, given.IsOral ? "NothingToKeep" : "NothingSaid", Urgency.WhenItSuits, NextStep.ExplainAgain)
            {
                Facts = [new("GivenOn", given.NewestOn)],
                ThresholdValue = Thresholds[0].On(given.NewestOn),
                Record = given.Newest,
                Due = given.NewestOn,
            };
        }
    }
}

/// <summary>
/// M1.85: did we explain it well enough? Where it is unclear, or from the day after where nobody has asked, the first step lacks something.
/// It is one next step and never a lock.
/// </summary>
public sealed class ExplanationHasLanded() : MethodRule("M1.85", Strength.Warn, Method.Thresholds.UnderstandingChecked)
{
    public override IEnumerable<Finding> Check(CaseFacts facts, DateOnly today)
    {
        if (facts.Information is not { } given)
        {
            yield break;
        }

        var due = facts.DueFrom(given.NewestOn, given.NewestOn.AddDays(1));
        if (VariantOf(given, today >= due) is not { } variant)
        {
            yield break;
        }

        yield return new Finding(this, variant, Urgency.Soon, NextStep.ExplainAgain)
        {
            Facts = [new("GivenOn", given.NewestOn)],
            ThresholdValue = Thresholds[0].On(given.NewestOn),
            Record = given.Newest,
            Step = ProcessStep.ClientEngagement,
            Due = due,
        };
    }

    private static string? VariantOf(InformationFact given, bool isDue) => given.Landed switch
    {
        Understanding.Yes => null,
        null => isDue ? "NotAsked" : null,
        _ => "Unclear",
    };
}
