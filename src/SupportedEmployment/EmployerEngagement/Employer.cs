using System.ComponentModel.DataAnnotations;

namespace Stegvis.EmployerEngagement;

public enum RelationshipStage
{
    Unknown,
    FirstCup,
    SecondCup,
    ThirdCup,
    Partner,
}

/// <summary>
/// The second customer (M4.30): one site we may work with, shared by the whole service. Holds nothing about any person.
/// The organisation number is the site's own and unique.
/// </summary>
public sealed class Employer : StoredRecord
{
    private Employer()
    {
    }

    public EmployerId EmployerId { get; private init; }

    public override Guid Id
    {
        get => EmployerId.Value;
        private protected init => EmployerId = new(value);
    }

    public EmployerFacts Facts { get; private set; } = new();

    /// <summary>Who keeps the relation (M4.30.11).</summary>
    public AccountId? LeadWorker { get; private set; }

    /// <summary>The day the national register marked the unit as deleted; it stays here with its history.</summary>
    public DateOnly? DeletedInRegisterOn { get; private set; }

    public static Employer Add(EmployerId id, EmployerFacts facts, AccountId? leadWorker, Stamp stamp) =>
        new() { Id = id.Value, Facts = facts, LeadWorker = leadWorker, CreatedAt = stamp.At, CreatedBy = stamp.By };

    public void Change(EmployerFacts facts) => Facts = facts;

    /// <summary>Takes the relation over; others still see and make contacts.</summary>
    public void LookAfter(AccountId worker) => LeadWorker = worker;

    /// <summary>Takes over what the register knows and leaves what we wrote ourselves. False when the register tells nothing new.</summary>
    public bool UpdateFromRegister(RegisteredUnit unit, DateOnly today)
    {
        var told = unit.Onto(Facts, today);
        if (told with { InformationOn = Facts.InformationOn } == Facts && DeletedInRegisterOn == unit.DeletedOn)
        {
            return false;
        }

        (Facts, DeletedInRegisterOn) = (told, unit.DeletedOn);
        return true;
    }
}

/// <summary>Letters of M4.30 concern staff only; no seat on a case opens or closes them.</summary>
public sealed record EmployerFacts
{
    [Required, StringLength(200)]
    public string Name { get; init; } = "";

    [RegularExpression(@"\d{9}")]
    public string? OrganisationNumber { get; init; }

    [StringLength(200)]
    public string? Industry { get; init; }

    [StringLength(300)]
    public string? Address { get; init; }

    [StringLength(100)]
    public string? Municipality { get; init; }

    [Range(0, 1_000_000)]
    public int? Employees { get; init; }

    [StringLength(500)]
    public string? Contacts { get; init; }

    [StringLength(1000)]
    public string? KindsOfWork { get; init; }

    [StringLength(1000)]
    public string? LabourNeeds { get; init; }

    public RelationshipStage Stage { get; init; }

    [StringLength(200)]
    public string? InformationSource { get; init; }

    public DateOnly? InformationOn { get; init; }
}
