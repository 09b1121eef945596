using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.ClientEngagement;

/// <summary>The single intake question (T.01): does the person want help to get or keep ordinary work?</summary>
public enum IntakeAnswer
{
    Yes,
    NotNow,
    WantsToKnowMore,
}

/// <summary>The only three reasons for not going on (M1.80). Anything about ability, diagnosis or motivation is none of them.</summary>
public enum NotGoingOnReason
{
    DoesNotWantOrdinaryWorkNow,
    ChoseAnotherService,
    ProviderLacksCapacity,
}

/// <summary>Whether a programme or a fund pays. It stands apart from the choice: who is outside a programme is helped all the same (M1.39.06).</summary>
public enum ProgrammeEligibility
{
    Inside,
    Outside,
    NotKnownYet,
}

/// <summary>The person's informed choice (M1.39), in their own words.</summary>
public sealed class Decision : CaseRecord, IHasFacts<DecisionFacts>
{
    private Decision()
    {
    }

    public DecisionFacts Facts { get; private init; } = new();

    public string Hash => VersionHash.Of(Facts);

    public static Result<Decision> Record(Guid id, CaseId caseId, DecisionFacts facts, Stamp stamp)
    {
        if (facts is { Answer: IntakeAnswer.Yes, Reason: not (null or NotGoingOnReason.ProviderLacksCapacity) })
        {
            return new Refusal("IntakeHasOneQuestion", "T.01");
        }

        return new Decision { Id = id, CaseId = caseId, Facts = facts, CreatedAt = stamp.At, CreatedBy = stamp.By };
    }
}

public sealed record DecisionFacts
{
    [Field("M1.39.01", "P W L"), Required]
    public IntakeAnswer? Answer { get; init; }

    [Field("M1.39.02", "P W L"), StringLength(1000)]
    public string? OptionsPresented { get; init; }

    [Field("M1.39.03", "P W L")]
    public bool? RealChoice { get; init; }

    [Field("M1.39.03", "P W L"), StringLength(500)]
    public string? WhyNoRealChoice { get; init; }

    [Field("M1.39.04", "P W L"), StringLength(300)]
    public string? ChosenProviderAndWorker { get; init; }

    [Field("M1.39.05", "P W L"), StringLength(500)]
    public string? ProviderSays { get; init; }

    [Field("M1.39.06", "P W L")]
    public ProgrammeEligibility? Eligibility { get; init; }

    [Field("M1.39.06", "P W L"), StringLength(300)]
    public string? EligibilityNote { get; init; }

    [Field("M1.80", "P W L")]
    public NotGoingOnReason? Reason { get; init; }

    [Field("M1.39.07", "P W L"), StringLength(4000)]
    public string? OwnWords { get; init; }

    [Field("M1.39.08", "P W L"), Required]
    public DateOnly? DecidedOn { get; init; }

    [Field("M1.39.08", "P W L"), StringLength(300)]
    public string? WhoTookPart { get; init; }
}
