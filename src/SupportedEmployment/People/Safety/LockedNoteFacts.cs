using System.ComponentModel.DataAnnotations;

namespace Stegvis.People;

/// <summary>MA10.05, in clear. Never stored so.</summary>
public sealed record LockedNoteFacts
{
    /// <summary>What the person wants written down.</summary>
    [Required, StringLength(4000)]
    public string Words { get; init; } = "";

    public bool InDanger { get; init; }

    public bool ChildrenInvolved { get; init; }

    [StringLength(2000)]
    public string? Done { get; init; }

    /// <summary>Channel, times, a code word, the name to send under.</summary>
    [StringLength(500)]
    public string? SafeContact { get; init; }

    [StringLength(500)]
    public string? NextStep { get; init; }

    public DateOnly? NextStepOn { get; init; }
}

/// <summary>MA10.06, in clear. Never stored so.</summary>
public sealed record SafetyPlanFacts
{
    [StringLength(2000)]
    public string? WarningSigns { get; init; }

    [Required, StringLength(2000)]
    public string SafePlaces { get; init; } = "";

    /// <summary>In the order to call them.</summary>
    [Required, StringLength(2000)]
    public string PeopleToCall { get; init; } = "";

    [StringLength(2000)]
    public string? WhatToBring { get; init; }

    [StringLength(2000)]
    public string? Children { get; init; }

    [StringLength(2000)]
    public string? Devices { get; init; }

    [StringLength(2000)]
    public string? Workplace { get; init; }

    [Required]
    public DateOnly? ReviewOn { get; init; }
}
