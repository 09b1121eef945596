using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.VocationalProfiling;

/// <summary>The sensitive parts of the profile (◆). A new profile has none of them.</summary>
public enum SensitiveKind
{
    Health,
    Benefits,
    Faith,
}

/// <summary>Why something sensitive is needed, in one chip each.</summary>
public enum SensitivePurpose
{
    Safety,
    Adaptation,
    Travel,
    Money,
    Other,
}

/// <summary>
/// One sensitive thing with bearing on work, why it is needed, and the day it is to be deleted (M2.32). Deleting takes the words away; that there
/// was something, and when it went, stays.
/// </summary>
public sealed class SensitiveDetail : CaseRecord, IHasFacts<SensitiveFacts>
{
    private SensitiveDetail()
    {
    }

    public SensitiveFacts Facts { get; private set; } = new();

    public DateOnly? ErasedOn { get; private set; }

    public static SensitiveDetail Add(Guid id, CaseId caseId, SensitiveFacts facts, Stamp stamp) =>
        new() { Id = id, CaseId = caseId, Facts = facts, CreatedAt = stamp.At, CreatedBy = stamp.By };

    public void Erase(DateOnly today) => (Facts, ErasedOn) = (new SensitiveFacts { Kind = Facts.Kind, DeleteOn = Facts.DeleteOn }, ErasedOn ?? today);
}

/// <summary>The text and the six questions (M2.32). The answers tell much of the text, so they are read by those who read the text.</summary>
public sealed record SensitiveFacts
{
    [Field("SensitiveFacts.Kind", "P W"), Required]
    public SensitiveKind? Kind { get; init; }

    [Field("M2.32.01", "P W"), MinLength(1)]
    public List<SensitivePurpose> Purposes { get; init; } = [];

    [Field("M2.30.14", "P W", Also = "M2.30.09 M2.30.17"), Required, StringLength(1000)]
    public string Text { get; init; } = "";

    [Field("M2.32.07", "P W"), Required]
    public DateOnly? DeleteOn { get; init; }

    [Field("M2.32.01", "P W"), StringLength(500)]
    public string? WhyNeeded { get; init; }

    [Field("M2.32.02", "P W"), StringLength(500)]
    public string? IfKnown { get; init; }

    [Field("M2.32.03", "P W"), StringLength(500)]
    public string? IfNotKnown { get; init; }

    [Field("M2.32.04", "P W"), StringLength(500)]
    public string? BearingOnJob { get; init; }

    [Field("M2.32.05", "P W"), StringLength(500)]
    public string? HowMuch { get; init; }

    [Field("M2.32.06", "P W"), StringLength(500)]
    public string? EmployerNeeds { get; init; }
}
