using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.OnOffJobSupport;

/// <summary>What is tried when a job does not fit yet, in the order it is tried (M0.100, M5.67).</summary>
public enum Remedy
{
    AdjustTasks,
    OtherTasks,
    OtherDepartment,
    OtherWorkplace,
}

/// <summary>
/// One thing tried because a job does not fit yet (M5.35), with what it led to. The workplace reads nothing of it: what it is to know stands in
/// the agreed part of an evaluation (decision 0005).
/// </summary>
public sealed class JobAdjustment : CaseRecord, IHasFacts<AdjustmentFacts>
{
    private JobAdjustment()
    {
    }

    public PlacementId PlacementId { get; private init; }

    public AdjustmentFacts Facts { get; private set; } = new();

    public static JobAdjustment Try(Guid id, (CaseId Case, PlacementId Placement) job, AdjustmentFacts facts, Stamp stamp) => new()
    {
        Id = id,
        CaseId = job.Case,
        PlacementId = job.Placement,
        Facts = facts,
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };

    public void Correct(AdjustmentFacts facts) => Facts = facts;

    /// <summary>What comes before the remedy and has not been tried in this job (M5.67). Said, never refused: sometimes the order is wrong.</summary>
    public static IReadOnlyList<Remedy> NotTriedBefore(Remedy remedy, IEnumerable<Remedy> tried) =>
        [.. Enum.GetValues<Remedy>().Where(r => r < remedy).Except(tried)];
}

public sealed record AdjustmentFacts
{
    [Field("M5.35.01", "P W L"), Required, StringLength(2000)]
    public string Problem { get; init; } = "";

    [Field("M5.35.02", "P W L"), Required]
    public Remedy? Remedy { get; init; }

    [Field("M5.35.03", "P W L"), StringLength(2000)]
    public string? Detail { get; init; }

    /// <summary>Person and employer agree, and the colleagues it touches were heard.</summary>
    [Field("M5.35.04", "P W L")]
    public bool IsAgreed { get; init; }

    [Field("M5.35.05", "P W L"), Required]
    public DateOnly? TriedFrom { get; init; }

    /// <summary>Null while it is still being tried.</summary>
    [Field("M5.35.05", "P W L")]
    public Reached? Helped { get; init; }

    [Field("M5.35.05", "P W L"), StringLength(2000)]
    public string? Result { get; init; }
}
