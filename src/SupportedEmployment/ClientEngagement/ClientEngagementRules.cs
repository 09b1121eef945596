using Stegvis.Casework;
using Stegvis.Method;

namespace Stegvis.ClientEngagement;

/// <summary>
/// T.01: does the person want help to get or keep ordinary work? Nothing else decides, so the answer must be there, in the person's words,
/// and a lack of capacity is our limit and never theirs. Who does not go on with us is helped on (M1.80).
/// </summary>
public sealed class IntakeHasOneQuestion() : MethodRule("T.01", Strength.Refuse, Method.Thresholds.IntakeQuestion)
{
    public override IEnumerable<Finding> Check(CaseFacts facts, DateOnly today)
    {
        var value = Thresholds[0].On(today);
        if (facts is { Decision: { Reason: NotGoingOnReason.ProviderLacksCapacity or NotGoingOnReason.ChoseAnotherService } refused, Referrals.Count: 0 })
        {
            yield return new Finding(this, refused.Reason is NotGoingOnReason.ChoseAnotherService ? "OtherService" : "Capacity", Urgency.WhenItSuits, NextStep.HelpFurther)
            {
                Facts = [new("DecidedOn", refused.DecidedOn)],
                ThresholdValue = value,
                Record = refused.Id,
                Due = refused.DecidedOn,
            };
        }
        else if (facts.Decision is null && (facts.FirstSheet is not null || facts.Steps.Any(s => s.Step > ProcessStep.ClientEngagement)))
        {
            yield return new Finding(this, "NotAsked", Urgency.WhenItSuits, NextStep.AskTheQuestion)
            {
                Facts = [new("OpenedOn", facts.OpenedOn)],
                ThresholdValue = value,
            };
        }
    }
}

/// <summary>
/// M1.91: who is helped on to somebody else, instead of us, has the right to come back, in writing. It is asked for and never a lock: the person
/// may stop all the same.
/// </summary>
public sealed class RightToReturnIsWritten() : MethodRule("M1.91", Strength.Warn, Method.Thresholds.RightToReturn)
{
    public override IEnumerable<Finding> Check(CaseFacts facts, DateOnly today)
    {
        if (facts.Referrals.FirstOrDefault(r => r is { Kind: ReferralKind.InsteadForNow, RightGivenOn: null }) is { } referral)
        {
            yield return new Finding(this, "NotGiven", Urgency.Soon, NextStep.GiveRightToReturn)
            {
                Facts = [new("MadeOn", referral.MadeOn)],
                ThresholdValue = Thresholds[0].On(referral.MadeOn),
                Record = referral.Id,
                Due = referral.MadeOn,
            };
        }
    }
}

/// <summary>T.13: the minutes of the first dialogue meeting carry two names. Asked for after the days of T.51, and only once.</summary>
public sealed class MinutesWithBothNames() : MethodRule("T.13", Strength.Warn, Method.Thresholds.MinutesSigned, Method.Thresholds.DaysToSign)
{
    public override IEnumerable<Finding> Check(CaseFacts facts, DateOnly today)
    {
        if (facts.FirstSheet is not { PersonSaidYes: false } sheet)
        {
            yield break;
        }

        var days = Thresholds[1].On(sheet.HeldOn);
        var due = facts.DueFrom(sheet.HeldOn, sheet.HeldOn.AddDays(days));
        if (today > due)
        {
            yield return new Finding(this, "Unsigned", Urgency.Soon, NextStep.SignSheet)
            {
                Facts = [new("HeldOn", sheet.HeldOn), new("Days", today.DayNumber - sheet.HeldOn.DayNumber)],
                ThresholdValue = days,
                Record = sheet.Id,
                Due = due,
            };
        }
    }
}

/// <summary>M1.93: a task both have agreed on says how we know it is done, and by when. Quiet: it waits on the case.</summary>
public sealed class AgreedTaskIsMeasurable() : MethodRule("M1.93", Strength.Warn, Method.Thresholds.MeasurableTask)
{
    private static readonly PlanPart[] _asked = [PlanPart.Measure, PlanPart.When];

    public override IEnumerable<Finding> Check(CaseFacts facts, DateOnly today) =>
        PlanGaps.Of(facts, PlanLayout.Engagement, line => line.IsTask ? _asked.Except(line.Filled) : []) is { } gaps ? [gaps.By(this, today)] : [];
}

/// <summary>T.14: a line of the step 1 plan answers four things: what, who, when, who sees to it. The day of an agreed task is asked for by M1.93.</summary>
public sealed class EngagementPlanIsWhole() : MethodRule("T.14", Strength.Warn, Method.Thresholds.EngagementPlan)
{
    private static readonly PlanPart[] _asked = [PlanPart.What, PlanPart.Who, PlanPart.When, PlanPart.Verifier];

    public override IEnumerable<Finding> Check(CaseFacts facts, DateOnly today) =>
        PlanGaps.Of(facts, PlanLayout.Engagement, line => _asked.Except(line.IsTask ? [.. line.Filled, PlanPart.When] : line.Filled)) is { } gaps ? [gaps.By(this, today)] : [];
}

/// <summary>T.53: a consent does not run out unseen, and what a guardian had a part in is looked at again by the person at 18 (M1.89, M1.90).</summary>
public sealed class ConsentsAgeWell() : MethodRule("T.53", Strength.Warn, Method.Thresholds.ConsentNotice)
{
    public override IEnumerable<Finding> Check(CaseFacts facts, DateOnly today)
    {
        var days = Thresholds[0].On(today);
        foreach (var consent in facts.Consents.OrderBy(c => c.AskedAboutEnd ?? DateOnly.MaxValue))
        {
            if (consent.AskedAboutEnd is { } last && last >= today && last.DayNumber - today.DayNumber <= days)
            {
                yield return Say("Ends", last, days) with { Record = consent.Id };
            }

            if (consent.WaitsForReview)
            {
                yield return Say("Review", today, days) with { Record = consent.Id };
            }
        }
    }

    private Finding Say(string variant, DateOnly due, int days) => new(this, variant, Urgency.Soon, NextStep.SeeConsents)
    {
        Facts = [new("Last", due)],
        ThresholdValue = days,
        Due = due,
    };
}
