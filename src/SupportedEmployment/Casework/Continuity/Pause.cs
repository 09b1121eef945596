using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.Casework;

/// <summary>
/// A time nothing is asked of the case (M0.81): illness, leave, or a wish. A safety hold (M0.82) is such a pause and nothing else here; why it is one
/// stands in a locked note (decision 0032).
/// </summary>
public sealed class Pause : CaseRecord, IHasFacts<PauseFacts>
{
    private Pause()
    {
    }

    public PauseFacts Facts { get; private set; } = new();

    public DateOnly FromOn { get; private init; }

    /// <summary>The day it went on; not part of the pause. Empty while the pause lasts.</summary>
    public DateOnly? UntilOn { get; private set; }

    public static Pause Begin(Guid id, CaseId caseId, PauseFacts facts, (DateOnly Today, Stamp Stamp) when) =>
        new() { Id = id, CaseId = caseId, Facts = facts, FromOn = when.Today, CreatedAt = when.Stamp.At, CreatedBy = when.Stamp.By };

    public void Change(PauseFacts facts) => Facts = facts;

    public void Resume(DateOnly today) => UntilOn ??= today;
}

public sealed record PauseFacts
{
    /// <summary>A pause without anything else said is looked at again after this many months.</summary>
    public const int Months = 1;

    [Field("M0.81", "P W L"), Required]
    public DateOnly? ReviewOn { get; init; }

    /// <summary>What the person wants to say about it, if anything.</summary>
    [Field("M0.81", "P W L"), StringLength(1000)]
    public string? Reason { get; init; }

    /// <summary>As any pause begins that nobody has said more about; after how many months is the service's to set.</summary>
    public static PauseFacts From(DateOnly today, int months = Months) => new() { ReviewOn = today.AddMonths(months) };
}
