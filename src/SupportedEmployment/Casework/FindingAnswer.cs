using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.Casework;

/// <summary>
/// What somebody did about the findings of a case. In I dag a row is put off until a day, for themself alone and without a reason (decision 0022).
/// On the case one finding is set aside for everybody, with a reason the person and the lead read.
/// </summary>
public sealed class FindingAnswer : CaseRecord, IHasFacts<SetAsideFacts>
{
    private FindingAnswer()
    {
    }

    public SetAsideFacts Facts { get; private init; } = new();

    /// <summary>The first day the row is shown again.</summary>
    public DateOnly PutOffUntil { get; private init; }

    /// <summary>The rule that was set aside; null when a row was put off.</summary>
    [StringLength(20)]
    public string? Rule { get; private init; }

    /// <summary>The key of the finding, so that the next one of the same rule speaks again.</summary>
    [StringLength(120)]
    public string? Finding { get; private init; }

    /// <summary>The finding is looked at again.</summary>
    public DateOnly? TakenUpOn { get; private set; }

    public bool IsSetAside => Finding is not null && TakenUpOn is null;

    public static FindingAnswer Later(Guid id, CaseId caseId, DateOnly until, Stamp stamp) =>
        new() { Id = id, CaseId = caseId, PutOffUntil = until, CreatedAt = stamp.At, CreatedBy = stamp.By };

    public static FindingAnswer SetAside(Guid id, CaseId caseId, (string Rule, string Finding, DateOnly Today) what, (SetAsideFacts Facts, Stamp Stamp) said) => new()
    {
        Id = id,
        CaseId = caseId,
        Facts = said.Facts,
        PutOffUntil = what.Today,
        Rule = what.Rule,
        Finding = what.Finding,
        CreatedAt = said.Stamp.At,
        CreatedBy = said.Stamp.By,
    };

    public void TakeUp(DateOnly today) => TakenUpOn ??= today;
}

public sealed record SetAsideFacts
{
    /// <summary>Why it is right here to go on without it.</summary>
    [Field("FindingAnswer.Reason", "P W L"), StringLength(500)]
    public string? Reason { get; init; }
}
