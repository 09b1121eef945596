using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.OnOffJobSupport;

public enum EndingKind
{
    OwnWish,
    Notice,
    TemporaryEnd,
    Bankruptcy,
    Illness,
    Conflict,
    PoorConditions,
}

/// <summary>A job that ends (M5.41). Search opens again the same day, or the person's other choice stands here (C.175).</summary>
public sealed class PlacementEnding : CaseRecord, IHasFacts<EndingFacts>
{
    private PlacementEnding()
    {
    }

    public PlacementId PlacementId { get; private init; }

    public EndingFacts Facts { get; private init; } = new();

    public static PlacementEnding Of(Guid id, (CaseId Case, PlacementId Placement) job, EndingFacts facts, Stamp stamp) => new()
    {
        Id = id,
        CaseId = job.Case,
        PlacementId = job.Placement,
        Facts = facts,
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };
}

public sealed record EndingFacts
{
    [Field("M5.41.01", "P W L"), Required]
    public DateOnly? LastDay { get; init; }

    [Field("M5.41.01", "P W L"), StringLength(2000)]
    public string? WhatHappens { get; init; }

    [Field("M5.41.02", "P W L"), Required]
    public EndingKind? Kind { get; init; }

    [Field("M5.41.03", "P W")]
    public bool RightsChecked { get; init; }

    [Field("M5.41.06", "P W"), StringLength(1000)]
    public string? WasItGoodToBeHere { get; init; }

    /// <summary>Off only when the person chooses something else than a new search.</summary>
    [Field("M5.41.07", "P W L")]
    public bool SearchAgain { get; init; } = true;

    [Field("M5.41.08", "P W L")]
    public bool ReprofilingNeeded { get; init; }

    [Field("M5.41.08", "P W L"), StringLength(2000)]
    public string? Learning { get; init; }

    [Field("M5.41.09", "P W")]
    public bool ReferenceSecured { get; init; }
}
