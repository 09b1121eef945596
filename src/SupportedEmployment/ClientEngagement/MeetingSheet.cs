using System.ComponentModel.DataAnnotations;
using Stegvis.Casework;
using Stegvis.People;

namespace Stegvis.ClientEngagement;

public enum Understanding
{
    Yes,
    ALittle,
    No,
}

/// <summary>
/// One sheet, one yes (decision 0002): the minutes and the agreement of a dialogue meeting, together with the plan lines of the case.
/// Saving is the specialist's signature. A correction lifts the person's yes, because they said it to other words.
/// </summary>
public sealed class MeetingSheet : CaseRecord, IHasFacts<MeetingSheetFacts>
{
    private MeetingSheet()
    {
    }

    public MeetingSheetFacts Facts { get; private set; } = new();

    public string Hash => VersionHash.Of(Facts);

    public static MeetingSheet Write(Guid id, CaseId caseId, MeetingSheetFacts facts, Stamp stamp) =>
        new() { Id = id, CaseId = caseId, Facts = facts, CreatedAt = stamp.At, CreatedBy = stamp.By };

    public void Correct(MeetingSheetFacts facts) => Facts = facts;
}

public sealed record MeetingSheetFacts
{
    [Field("M1.33.01", "P W L C(c) X(c)"), Required]
    public DateOnly? HeldOn { get; init; }

    [Field("M1.33.01", "P W L C(c) X(c)"), StringLength(300)]
    public string? PlaceAndParticipants { get; init; }

    [Field("M1.33.02", "P W L"), StringLength(6000)]
    public string? WhatThePersonSaid { get; init; }

    [Field("M1.33.03", "P W L"), StringLength(4000)]
    public string? WhatWeExplained { get; init; }

    [Field("M1.33.04", "P W L C(c) X(c)"), StringLength(4000)]
    public string? WhatWasAgreed { get; init; }

    [Field("M1.33.05", "P W L"), StringLength(2000)]
    public string? OpenQuestions { get; init; }

    /// <summary>The specialist's test, not the person's: "did I explain it well enough?" (decision 0003).</summary>
    [Field("M1.33.06", "P W L")]
    public Understanding? ExplainedWellEnough { get; init; }

    [Field("M1.33.07", "P W L"), StringLength(200)]
    public string? CopyGivenAs { get; init; }

    [Field("M1.34.02", "P W L C(c) X(c)"), StringLength(1000)]
    public string? SharedGoal { get; init; }

    [Field("M1.34.04", "P W L C(c) X(c)"), StringLength(2000)]
    public string? MutualExpectations { get; init; }

    [Field("M1.34.05", "P W L C(c) X(c)"), StringLength(2000)]
    public string? IfSomethingHappens { get; init; }

    [Field("M1.34.06", "P W L C(c) X(c)"), StringLength(1000)]
    public string? SupportChosen { get; init; }

    [Field("M1.34.07", "P W L C(c) X(c)"), StringLength(500)]
    public string? HowWeReachEachOther { get; init; }

    [Field("M1.34.10", "P W L C(c) X(c)")]
    public DateOnly? ReviewOn { get; init; }

    [Field("M1.34.11", "P W L C(c) X(c)"), StringLength(500)]
    public string? HowToChangeOrStop { get; init; }
}
