using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.EmployerEngagement;

public enum PayBasis
{
    CollectiveAgreement,
    SameAsColleagues,
    StatutoryMinimum,
    SpecialTerms,
    BelowTariff,
    Unpaid,
}

public enum WorkSetting
{
    Ordinary,
    Sheltered,
    PermanentlyAdapted,
    Voluntary,
    Practice,
}

public enum ContractType
{
    Permanent,
    Temporary,
    OnCall,
    NoContract,
}

/// <summary>The terms of one job, five points to settle (T.20).</summary>
public sealed record PlacementFacts
{
    [Field("M4.37.01", "P W L E"), Required, StringLength(200)]
    public string JobTitle { get; init; } = "";

    [Field("M4.37.01", "P W L E"), StringLength(1000)]
    public string? Tasks { get; init; }

    [Field("M4.37.02", "P W L E"), Required, Range(0.5, 60)]
    public decimal? HoursPerWeek { get; init; }

    [Field("M4.37.02", "P W(h) L(h) E"), StringLength(300)]
    public string? DaysAndTimes { get; init; }

    [Field("M4.37.03", "P W L E"), Required]
    public PayBasis? Pay { get; init; }

    [Field("M4.37.03", "P W L E"), StringLength(300)]
    public string? Wage { get; init; }

    [Field("M4.37.04", "P W L E")]
    public bool SameConditionsAsColleagues { get; init; } = true;

    [Field("M4.37.05", "P W L E"), Required]
    public ContractType? Contract { get; init; }

    [Field("M4.37.05", "P W L E"), Required]
    public DateOnly? StartsOn { get; init; }

    [Field("M4.37.05", "P W L E")]
    public DateOnly? EndsOn { get; init; }

    [Field("M4.37.15", "P W L")]
    public WorkSetting Setting { get; init; } = WorkSetting.Ordinary;

    /// <summary>Somebody has set a day when support must end. That alone makes it something else than SE (criterion 3).</summary>
    [Field("M4.37.15", "P W L")]
    public bool SupportHasTimeLimit { get; init; }

    [Field("M4.37.13", "P W L E"), StringLength(300)]
    public string? SpecialTermsBasis { get; init; }

    [Field("M4.37.07", "P W L E"), StringLength(1000)]
    public string? Support { get; init; }

    [Field("M4.37.12", "P W E(d)"), StringLength(500)]
    public string? PersonalNeeds { get; init; }

    [Field("M4.37.16", "P W E")]
    public bool ContractSigned { get; init; }
}
