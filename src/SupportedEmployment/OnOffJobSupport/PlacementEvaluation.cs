using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.OnOffJobSupport;

public enum EvaluationKind
{
    First,
    Regular,
    Extra,
}

public enum SupportPhase
{
    Introduction,
    Learning,
    Stabilising,
    Fading,
    FollowUp,
}

public enum Reached
{
    Yes,
    Partly,
    No,
}

/// <summary>A shared look at how a job goes (M5.38). The first is due within a month of the start (T.08).</summary>
public sealed class PlacementEvaluation : CaseRecord, IHasFacts<EvaluationFacts>, IWorkplaceRecord
{
    private PlacementEvaluation()
    {
    }

    public PlacementId PlacementId { get; private init; }

    PlacementId? IWorkplaceRecord.PlacementId => PlacementId;

    public bool ConcernsWorkplace => true;

    public EvaluationFacts Facts { get; private set; } = new();

    public static PlacementEvaluation Hold(Guid id, (CaseId Case, PlacementId Placement) job, EvaluationFacts facts, Stamp stamp) => new()
    {
        Id = id,
        CaseId = job.Case,
        PlacementId = job.Placement,
        Facts = facts,
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };

    public void Correct(EvaluationFacts facts) => Facts = facts;
}

public sealed record EvaluationFacts
{
    [Field("M5.38.01", "P W L E"), Required]
    public DateOnly? HeldOn { get; init; }

    [Field("M5.38.01", "P W L E")]
    public EvaluationKind Kind { get; init; }

    [Field("M5.38.01", "P W L E"), StringLength(300)]
    public string? Participants { get; init; }

    [Field("M5.38.02", "P W L"), Range(1, 5)]
    public int? PersonScale { get; init; }

    [Field("M5.38.02", "P W L"), StringLength(3000)]
    public string? PersonSays { get; init; }

    [Field("M5.38.03", "P W L E"), Range(1, 5)]
    public int? EmployerScale { get; init; }

    [Field("M5.38.03", "P W L E"), StringLength(3000)]
    public string? EmployerSays { get; init; }

    /// <summary>The agreed part, its own text and empty by default (decision 0005).</summary>
    [Field("M5.38.02", "P W L E"), StringLength(2000)]
    public string? SharedWithEmployer { get; init; }

    [Field("M5.38.06", "P W L E")]
    public Reached? GoalsReached { get; init; }

    [Field("M5.38.07", "P W L E"), StringLength(2000)]
    public string? WhatShouldChange { get; init; }

    [Field("M5.38.08", "P W L E"), StringLength(1000)]
    public string? SupportStillNeeded { get; init; }

    [Field("M5.38.09", "P W L"), StringLength(2000)]
    public string? Concerns { get; init; }

    [Field("M5.38.10", "P W(h) L(h) E")]
    public DateOnly? NextOn { get; init; }

    [Field("M5.38.11", "P W L E")]
    public SupportPhase? Phase { get; init; }
}
