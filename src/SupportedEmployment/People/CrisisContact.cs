using System.ComponentModel.DataAnnotations;

namespace Stegvis.People;

/// <summary>
/// Somebody outside the service whom a person may call when it is hard (C.189, MA10.04). Shared by the whole service, about nobody,
/// shown to everybody. A number nobody has tried is no help, so the day it was checked stands with it.
/// </summary>
public sealed class CrisisContact : StoredRecord
{
    private CrisisContact()
    {
    }

    public CrisisContactFacts Facts { get; private set; } = new();

    public DateTimeOffset? TakenOutAt { get; private set; }

    public static CrisisContact Add(Guid id, CrisisContactFacts facts, Stamp stamp) =>
        new() { Id = id, Facts = facts, CreatedAt = stamp.At, CreatedBy = stamp.By };

    public void Change(CrisisContactFacts facts) => Facts = facts;

    public void TakeOut(DateTimeOffset now) => TakenOutAt ??= now;

    /// <summary>Late from the day after the months of T.71.</summary>
    public bool IsToBeChecked(DateOnly today, int months) => Facts.CheckedOn?.AddMonths(months) < today;
}

public sealed record CrisisContactFacts
{
    [Required, StringLength(120)]
    public string Name { get; init; } = "";

    [Required, StringLength(30), RegularExpression(@"\s*\+?[0-9][0-9 ]{1,28}\s*")]
    public string Phone { get; init; } = "";

    [StringLength(120)]
    public string? OpenWhen { get; init; }

    [Required]
    public DateOnly? CheckedOn { get; init; }
}
