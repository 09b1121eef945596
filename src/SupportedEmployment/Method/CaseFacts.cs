using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.EmployerEngagement;

namespace Stegvis.Method;

/// <summary>What the rules may know of one case: a plain snapshot, filled by the storage, with no text of anybody's.</summary>
public sealed record CaseFacts(CaseId Id, DateOnly OpenedOn)
{
    public DateOnly? ClosedOn { get; init; }

    /// <summary>The values that hold in this service.</summary>
    public ThresholdValues Values { get; init; } = ThresholdValues.AsTheyCame;

    /// <summary>What somebody has set aside with a reason, by the key of the finding.</summary>
    public IReadOnlyCollection<string> SetAside { get; init; } = [];

    /// <summary>The first meeting that was held; the minutes of it may be missing.</summary>
    public DateOnly? FirstMeetingOn { get; init; }

    /// <summary>There is a plan line of any kind, also a carried out one.</summary>
    public bool HasPlan { get; init; }

    public IReadOnlyList<StepFact> Steps { get; init; } = [];

    /// <summary>The sheet of the first dialogue meeting; the only one that needs both names (decision 0002).</summary>
    public SheetFact? FirstSheet { get; init; }

    /// <summary>The first meeting, while it is ahead; null once one has been held.</summary>
    public FirstMeetingFact? FirstMeeting { get; init; }

    /// <summary>When the meetings that are planned begin, the nearest first. Some may have begun today already.</summary>
    public IReadOnlyList<DateTimeOffset> Meetings { get; init; } = [];

    /// <summary>The newest decision.</summary>
    public DecisionFact? Decision { get; init; }

    /// <summary>What has been explained so far.</summary>
    public InformationFact? Information { get; init; }

    /// <summary>Help from others that goes on: nobody has come back from it.</summary>
    public IReadOnlyList<ReferralFact> Referrals { get; init; } = [];

    /// <summary>Lines of the first two layouts that are neither carried out nor taken out.</summary>
    public IReadOnlyList<PlanLineFact> OpenLines { get; init; } = [];

    public IReadOnlyList<PlacementFact> Placements { get; init; } = [];

    /// <summary>The newest note that stands; withdrawn notes count nowhere.</summary>
    public DateOnly? LastContactOn { get; init; }

    /// <summary>Where and when is not this reader's to know (decision 0035): a rule that would tell it is silent.</summary>
    public bool HidesWhereabouts { get; init; }

    public DateOnly? LastEmployerContactOn { get; init; }

    /// <summary>The newest visit to a workplace that stands; looked for only where there is a job.</summary>
    public VisitFact? LastVisit { get; init; }

    /// <summary>Consents that hold today by the person's own yes.</summary>
    public IReadOnlyList<ConsentFact> Consents { get; init; } = [];

    /// <summary>All pauses, those that are over too.</summary>
    public IReadOnlyList<PauseFact> Pauses { get; init; } = [];

    /// <summary>The pause that lasts.</summary>
    public PauseFact? Pause => Pauses.FirstOrDefault(p => p.Until is null);

    /// <summary>The same for somebody who may not know where and when.</summary>
    public CaseFacts WithoutWhereabouts() => this with
    {
        HidesWhereabouts = true,
        FirstMeetingOn = null,
        FirstMeeting = null,
        Meetings = [],
        Placements = [.. Placements.Select(p => p with { Employer = null })],
    };

    /// <summary>When something is due that a rule counts from a day: the one place where pauses move a due day.</summary>
    public DateOnly DueFrom(DateOnly since, DateOnly due) => Pauses.DueFrom(since, due);

    /// <summary>The days since a day on which the case did not stand still.</summary>
    public int DaysSince(DateOnly since, DateOnly today) => today.DayNumber - since.DayNumber - Pauses.DaysAfter(since);

    public StepState StateOf(ProcessStep step) => Steps.FirstOrDefault(s => s.Step == step)?.State ?? StepState.NotBegun;

    /// <inheritdoc cref="Case.CurrentStep"/>
    public ProcessStep CurrentStep() =>
        Steps.OrderByDescending(s => s.State is not StepState.Settled).ThenByDescending(s => s.Step).FirstOrDefault()?.Step ?? ProcessStep.ClientEngagement;
}

public sealed record StepFact(ProcessStep Step, StepState State, DateOnly BegunOn);

public sealed record SheetFact(Guid Id, DateOnly HeldOn, bool PersonSaidYes);

/// <summary>The first meeting's day, and whether we have asked how to reach the person, and what they need to take part.</summary>
public sealed record FirstMeetingFact(DateOnly On, bool ChannelIsAsked, bool NeedsAreAsked);

public sealed record DecisionFact(Guid Id, IntakeAnswer Answer, NotGoingOnReason? Reason, DateOnly DecidedOn);

/// <summary>What was explained: the newest time, how that landed, and whether anything at all was said, and given to keep.</summary>
public sealed record InformationFact(Guid Newest, DateOnly NewestOn, Understanding? Landed)
{
    public bool IsOral { get; init; }

    public bool IsLasting { get; init; }
}

public sealed record ReferralFact(Guid Id, ReferralKind Kind, DateOnly MadeOn, DateOnly? RightGivenOn);

/// <summary>The parts a plan line may lack (T.14, T.15, M1.93).</summary>
public enum PlanPart
{
    What,
    How,
    Who,
    When,
    Verifier,
    CarriedOut,
    Measure,
}

/// <summary>A plan line as the forms ask for it: which layout, which parts are filled, and its day.</summary>
public sealed record PlanLineFact(Guid Id, PlanLayout Layout, IReadOnlyList<PlanPart> Filled)
{
    public DateOnly? Due { get; init; }

    /// <summary>What is said of it; null where nobody has.</summary>
    public bool? BringsWorkCloser { get; init; }

    public DateOnly MadeOn { get; init; }

    /// <summary>It stands in an agreement.</summary>
    public bool IsTask { get; init; }
}

/// <summary>A visit to a workplace: was it announced there, and does it say why. Null: nobody has said.</summary>
public sealed record VisitFact(Guid Id, DateOnly On, bool? Announced, bool HasPurpose);

/// <summary>A consent that holds: its last day, unless the person lets it end, and whether it waits for the person to look again as an adult.</summary>
public sealed record ConsentFact(Guid Id, DateOnly? AskedAboutEnd, bool WaitsForReview);

public sealed record PlacementFact(Guid Id, DateOnly StartsOn)
{
    /// <summary>Null for somebody who may not know where.</summary>
    public EmployerId? Employer { get; init; }

    public DateOnly? EndedOn { get; init; }

    public bool IsSupportedEmployment { get; init; } = true;

    /// <summary>Why it is not an SE job; empty when it is.</summary>
    public IReadOnlyList<CriterionFailure> Failures { get; init; } = [];

    /// <summary>The first note on or after the first day.</summary>
    public DateOnly? FirstContactOn { get; init; }

    public DateOnly? FirstEvaluationOn { get; init; }

    public bool HasEnded(DateOnly today) => EndedOn < today;

    public bool IsRunning(DateOnly today) => StartsOn <= today && !HasEnded(today);
}
