using System.ComponentModel.DataAnnotations;

namespace Stegvis.People;

/// <summary>
/// Somebody of the team opened what is locked because life or health was in danger (C.022, MA10.12): with a reason, for a day, told to the lead,
/// and seen by the person in protected mode. It is written whether or not there is anything locked, so that it reveals neither.
/// </summary>
public sealed class EmergencyOpening : CaseRecord, IHasFacts<EmergencyFacts>
{
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(24);

    private EmergencyOpening()
    {
    }

    public EmergencyFacts Facts { get; private init; } = new();

    [Field("EmergencyOpening.Until", "P(p) L")]
    public DateTimeOffset Until { get; private init; }

    /// <summary>The day the lead talked it through with whoever opened; null until then.</summary>
    [Field("EmergencyOpening.ReviewedOn", "P(p) L")]
    public DateOnly? ReviewedOn { get; private set; }

    public static EmergencyOpening Open(Guid id, CaseId caseId, EmergencyFacts facts, Stamp stamp) => new()
    {
        Id = id,
        CaseId = caseId,
        Facts = facts,
        Until = stamp.At + Lasts,
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };

    public void Review(DateOnly today) => ReviewedOn ??= today;
}

public sealed record EmergencyFacts
{
    /// <summary>What is in danger, and why it cannot wait for those who may read.</summary>
    [Field("EmergencyOpening.Because", "P(p) L"), Required, StringLength(1000, MinimumLength = 10)]
    public string Because { get; init; } = "";
}
