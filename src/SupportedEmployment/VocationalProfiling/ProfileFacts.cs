using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.VocationalProfiling;

/// <summary>The profile without its sensitive (◆), health and money fields, which ask for a purpose before they are opened.</summary>
public sealed record ProfileFacts
{
    [Field("M2.30.01", "P W L"), StringLength(200)]
    public string? FullName { get; init; }

    [Field("M2.30.02", "P W(h) L(h)"), StringLength(300)]
    public string? Address { get; init; }

    [Field("M2.30.03", "P W L")]
    public DateOnly? BornOn { get; init; }

    [Field("M2.30.05", "P W(h) L(h)"), StringLength(200)]
    public string? PhoneAndEmail { get; init; }

    [Field("M2.30.06", "P W L"), StringLength(300)]
    public string? NextOfKin { get; init; }

    [Field("M2.30.07", "P W L E(c)"), StringLength(50)]
    public string? EmergencyPhone { get; init; }

    [Field("M2.30.08", "P W L"), StringLength(300)]
    public string? SupportContact { get; init; }

    [Field("M2.30.20", "P W L"), StringLength(2000)]
    public string? Education { get; init; }

    [Field("M2.30.21", "P W L"), StringLength(2000)]
    public string? Training { get; init; }

    [Field("M2.30.22", "P W L"), StringLength(1000)]
    public string? OtherQualifications { get; init; }

    [Field("M2.30.25", "P W L", Also = "M2.30.23 M2.30.24 M2.30.26 M2.30.28"), StringLength(4000)]
    public string? Experience { get; init; }

    [Field("M2.30.27", "P W"), StringLength(2000)]
    public string? WhyJobsEnded { get; init; }

    [Field("M2.30.29", "P W L"), StringLength(1000)]
    public string? Interests { get; init; }

    [Field("M2.30.30", "P W L"), StringLength(1000)]
    public string? ExpectationsOfWork { get; init; }

    [Field("M2.30.31", "P W L"), StringLength(500)]
    public string? WantedCareer { get; init; }

    [Field("M2.30.32", "P W L"), StringLength(1000)]
    public string? WantedTasks { get; init; }

    [Field("M2.30.33", "P W L"), StringLength(500)]
    public string? WantedConditions { get; init; }

    [Field("M2.30.34", "P W L"), StringLength(500)]
    public string? WantedEnvironment { get; init; }

    [Field("M2.30.35", "P W(h) L(h)"), StringLength(500)]
    public string? PlaceAndTravel { get; init; }

    [Field("M2.30.36", "P W L"), StringLength(500)]
    public string? NotWanted { get; init; }

    [Field("M2.30.37", "P W"), StringLength(1000)]
    public string? DailyLife { get; init; }

    [Field("M2.30.38", "P W E(d)"), StringLength(1000)]
    public string? Communication { get; init; }

    [Field("M2.30.39", "P W E(d)"), StringLength(1000)]
    public string? SocialSkills { get; init; }

    [Field("M2.30.40", "P W"), StringLength(500)]
    public string? WeeklyRoutines { get; init; }

    [Field("M2.30.43", "P W"), StringLength(1000)]
    public string? WorkSkills { get; init; }

    [Field("M2.30.44", "P W L"), StringLength(300)]
    public string? Languages { get; init; }

    [Field("M2.30.45", "P W L E(d)"), StringLength(1000)]
    public string? Strengths { get; init; }

    [Field("M2.30.46", "P W"), StringLength(1000)]
    public string? Other { get; init; }
}
