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

/// <summary>
/// T.13: the minutes of the first dialogue meeting are written and carry two names (M1.82). Asked for after the days of T.51, and only once; that
/// they are not written at all is only said while the first step is the one we are in.
/// </summary>
public sealed class MinutesWithBothNames() : MethodRule("T.13", Strength.Warn, Method.Thresholds.MinutesSigned, Method.Thresholds.DaysToSign)
{
    public override IEnumerable<Finding> Check(CaseFacts facts, DateOnly today)
    {
        var days = facts.Values.On(Thresholds[1], today);
        if (LackingSince(facts) is not { } held || facts.DueFrom(held, held.AddDays(days)) is var due && today <= due)
        {
            yield break;
        }

        var (variant, next) = facts.FirstSheet is null ? ("NotWritten", NextStep.WriteSheet) : ("Unsigned", NextStep.SignSheet);
        yield return new Finding(this, variant, Urgency.Soon, next)
        {
            Facts = [new("HeldOn", held), new("Days", today.DayNumber - held.DayNumber)],
            ThresholdValue = days,
            Record = facts.FirstSheet?.Id,
            Due = due,
        };
    }

    private static DateOnly? LackingSince(CaseFacts facts) => facts switch
    {
        { FirstSheet.PersonSaidYes: true } => null,
        { FirstSheet: { } sheet } => sheet.HeldOn,
        _ => facts.CurrentStep() is ProcessStep.ClientEngagement ? facts.FirstMeetingOn : null,
    };
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

/// <summary>
/// M1.86, by the days of T.52: somebody has been with us for long, and there is no plan. A question and never a demand; the step is only asked about
/// while it is the one we are in.
/// </summary>
public sealed class WorkComesCloser() : MethodRule("T.52", Strength.Inform, Method.Thresholds.EngagementWithoutPlan)
{
    public override IEnumerable<Finding> Check(CaseFacts facts, DateOnly today)
    {
        var days = facts.Values.On(Thresholds[0], today);
        var step = facts.Steps.FirstOrDefault(s => s is { Step: ProcessStep.ClientEngagement, State: StepState.Active or StepState.Reopened });
        if (step is null || facts is { HasPlan: true } or { OpenLines.Count: > 0 } or { Decision.Answer: IntakeAnswer.NotNow }
            || facts.CurrentStep() is not ProcessStep.ClientEngagement || facts.DaysSince(step.BegunOn, today) <= days)
        {
            yield break;
        }

        yield return new Finding(this, "NoPlan", Urgency.WhenItSuits, NextStep.CompletePlan)
        {
            Facts = [new("Days", today.DayNumber - step.BegunOn.DayNumber), new("BegunOn", step.BegunOn)],
            ThresholdValue = days,
            Due = facts.DueFrom(step.BegunOn, step.BegunOn.AddDays(days)),
        };
    }
}

/// <summary>T.53: a consent does not run out unseen, and what a guardian had a part in is looked at again by the person at 18 (M1.89, M1.90).</summary>
public sealed class ConsentsAgeWell() : MethodRule("T.53", Strength.Warn, Method.Thresholds.ConsentNotice)
{
    /// <summary>A consent ends on its day, paused or not (decision 0032).</summary>
    public override bool SpeaksInAPause => true;

    public override IEnumerable<Finding> Check(CaseFacts facts, DateOnly today)
    {
        var days = facts.Values.On(Thresholds[0], today);
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
