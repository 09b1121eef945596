using System.ComponentModel.DataAnnotations;

namespace Stegvis.People;

/// <summary>What an employer may learn before and while we talk (decision 0004): nothing, A, B or C.</summary>
public enum DisclosureLevel
{
    NoContact,
    WithoutName,
    NameOnly,
    SupportOrHealth,
}

/// <summary>What may be won by telling, as people say it (M2.41.07).</summary>
public enum TellingGain
{
    RightHelp,
    NothingToHide,
    SaferAtWork,
    TheyUnderstand,
}

/// <summary>What may be lost by telling. As many to choose from as there are gains: nothing nudges.</summary>
public enum TellingLoss
{
    SeenDifferently,
    ToldToOthers,
    FewerTasks,
    LessPrivate,
}

/// <summary>
/// The person's decision about one employer (M2.41). Without it no contact with that employer can be recorded (M2.91).
/// The newest decision for an employer counts; withdrawing returns to "no contact".
/// </summary>
public sealed class DisclosureDecision : CaseRecord, IHasFacts<DisclosureFacts>
{
    private DisclosureDecision()
    {
    }

    public EmployerId EmployerId { get; private init; }

    public DisclosureFacts Facts { get; private init; } = new();

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public static DisclosureDecision Decide(Guid id, CaseId caseId, EmployerId employer, (DisclosureFacts Facts, Stamp Stamp) said) => new()
    {
        Id = id,
        CaseId = caseId,
        EmployerId = employer,
        Facts = said.Facts,
        CreatedAt = said.Stamp.At,
        CreatedBy = said.Stamp.By,
    };

    /// <summary>The exact version a yes is given to: the employer belongs to it.</summary>
    public string Hash => VersionHash.Of(EmployerId.Value, Facts);

    public bool OpensContact(DateOnly today) =>
        WithdrawnAt is null && Facts.Level is not (null or DisclosureLevel.NoContact) && (Facts.ValidUntil is null || today <= Facts.ValidUntil);

    public void Withdraw(DateTimeOffset now) => WithdrawnAt ??= now;
}

public sealed record DisclosureFacts
{
    [Field("M2.41.02", "P W(h) L(h)"), Required]
    public DisclosureLevel? Level { get; init; }

    [Field("M2.41.03", "P W(h) E(d)"), StringLength(1000)]
    public string? WhatWeSay { get; init; }

    [Field("M2.41.04", "P W(h)"), StringLength(1000)]
    public string? WhatWeDoNotSay { get; init; }

    [Field("M2.41.05", "P W(h) L(h)"), StringLength(200)]
    public string? WhoSaysIt { get; init; }

    [Field("M2.41.06", "P W(h)"), StringLength(500)]
    public string? WhyItMatters { get; init; }

    [Field("M2.41.07", "P W(h)")]
    public List<TellingGain> Gains { get; init; } = [];

    [Field("M2.41.07", "P W(h)")]
    public List<TellingLoss> Losses { get; init; } = [];

    [Field("M2.41.07", "P W(h) L(h)")]
    public bool GainsAndLossesDiscussed { get; init; }

    [Field("M2.41.08", "P W(h) L(h)")]
    public DateOnly? ValidUntil { get; init; }
}
