namespace Stegvis.Method;

/// <summary>When a finding matters. Only the first two reach I dag; the last waits on the case.</summary>
public enum Urgency
{
    Now,
    Soon,
    WhenItSuits,
}

/// <summary>The one way on that a finding suggests. The pages turn it into a word and an address.</summary>
public enum NextStep
{
    AskTheQuestion,
    HelpFurther,
    GiveRightToReturn,
    ExplainAgain,
    AskHowToMeet,
    SignSheet,
    FillStep,
    CompletePlan,
    LookAtPlan,
    SeeTerms,
    BeInTouch,
    HoldEvaluation,
    MeetEmployer,
    SeeNote,
    SeeConsents,
    SeePause,
    WriteSheet,
}

/// <summary>One fact a finding stands on: a day, a number, a coded value or a list of them.</summary>
public sealed record FindingFact(string Name, object Value);

/// <summary>
/// What one rule has to say about one case on one day: the facts it used, the threshold value that held, one next step.
/// Computed each time and never stored (decision 0022).
/// </summary>
public sealed record Finding(MethodRule Rule, string Variant, Urgency Urgency, NextStep Next)
{
    /// <summary>In the order of the places in its texts; the person's name is place 0 and not among them.</summary>
    public IReadOnlyList<FindingFact> Facts { get; init; } = [];

    public int ThresholdValue { get; init; }

    /// <summary>A default of ours the service has set, and the day it holds from; null where it is as it came.</summary>
    public DatedValue? Set { get; init; }

    /// <summary>What it is about, so that setting it aside holds for this and not for the next.</summary>
    public string Key => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Rule.Id}/{Variant}/{Record?.ToString() ?? Step?.ToString() ?? Due?.ToString("O", System.Globalization.CultureInfo.InvariantCulture)}");

    /// <summary>The record the next step leads to, where there is one.</summary>
    public Guid? Record { get; init; }

    public Casework.ProcessStep? Step { get; init; }

    /// <summary>The day it burns; orders findings of the same urgency.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The person is new in the job: the last hired are the first to go (decision 0022).</summary>
    public bool IsNewInJob { get; init; }

    /// <summary>True when somebody should act: the only use of the warm colour.</summary>
    public bool NeedsYou => Rule.Strength is (Strength.Refuse or Strength.Warn) && Urgency is not Urgency.WhenItSuits;
}
