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
    [Field("M2.41.02", "P W L"), Required]
    public DisclosureLevel? Level { get; init; }

    [Field("M2.41.03", "P W E(d)"), StringLength(1000)]
    public string? WhatWeSay { get; init; }

    [Field("M2.41.04", "P W"), StringLength(1000)]
    public string? WhatWeDoNotSay { get; init; }

    [Field("M2.41.05", "P W L"), StringLength(200)]
    public string? WhoSaysIt { get; init; }

    [Field("M2.41.07", "P W L")]
    public bool GainsAndLossesDiscussed { get; init; }

    [Field("M2.41.08", "P W L")]
    public DateOnly? ValidUntil { get; init; }
}
