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

    /// <summary>The fingerprint of the tasks on this sheet; null when there are none.</summary>
    public string? TasksHash { get; private set; }

    /// <summary>The words the person last said yes to, kept to be shown beside the new ones.</summary>
    public string? SaidYesTo { get; private set; }

    /// <summary>What the parties say yes to: the words and the tasks. Carrying out a task changes nothing of it.</summary>
    public string Hash => TasksHash is null ? VersionHash.Of(Facts) : VersionHash.Of(Facts, TasksHash);

    public static MeetingSheet Write(Guid id, CaseId caseId, MeetingSheetFacts facts, Stamp stamp) =>
        new() { Id = id, CaseId = caseId, Facts = facts, CreatedAt = stamp.At, CreatedBy = stamp.By };

    public void Correct(MeetingSheetFacts facts) => Facts = facts;

    /// <summary>The tasks as they stand now. One of them changed, and the yes is to other words.</summary>
    public void Agree(IEnumerable<PlanLine> tasks)
    {
        var words = AgreedWords.TasksOf(tasks);
        TasksHash = words.Count == 0 ? null : VersionHash.Of(words);
    }

    public void KeepYes(IEnumerable<PlanLine> tasks) => SaidYesTo = new AgreedWords(Facts, AgreedWords.TasksOf(tasks)).ToText();
}

/// <summary>
/// Who has said yes to the words of a sheet as they stand, and the consents that are its rules for sharing: computed, so that nothing is written twice.
/// A yes says that it is understood the same way.
/// </summary>
public sealed record SheetSignatures : IComputedOf<MeetingSheet>
{
    [Field("M1.33.08", "P W L", Also = "M1.34.09 M1.34.12")]
    public Confirmation? Persons { get; init; }

    [Field("M1.33.09", "P W L", Also = "M1.34.09 M1.34.12")]
    public Confirmation? Specialists { get; init; }

    [Field("M1.34.08", "P W L")]
    public IReadOnlyList<Guid>? Consents { get; init; }

    /// <summary>Newest yes first in <paramref name="said"/>.</summary>
    public static SheetSignatures Of(MeetingSheet sheet, IReadOnlyList<Confirmation> said) =>
        new() { Persons = YesOf(sheet, said, ConfirmingParty.Person), Specialists = YesOf(sheet, said, ConfirmingParty.Specialist) };

    private static Confirmation? YesOf(MeetingSheet sheet, IReadOnlyList<Confirmation> said, ConfirmingParty party) =>
        said.FirstOrDefault(c => c.Party == party && c.VersionHash == sheet.Hash);
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

    /// <summary>Whom the person wants in the agreement besides themself and the specialist.</summary>
    [Field("M1.34.01", "P W L"), StringLength(300)]
    public string? OtherParties { get; init; }

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
