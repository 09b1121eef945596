using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.OnOffJobSupport;

/// <summary>How the person wants it at work from here (M5.40.01). Content is an answer like the others (M5.70).</summary>
public enum CareerWish
{
    ContentAsIs,
    Development,
    Change,
}

/// <summary>Where the wish leads (M5.40.09). Education is a result of its own and closes no goal of work (M0.106).</summary>
public enum CareerRoute
{
    Promotion,
    NewRole,
    Education,
    JobChange,
}

/// <summary>
/// What the person wants from here, in a job or before one (M5.40). Each talk is a row of its own and the newest counts. The workplace reads
/// nothing of it: whoever looks for another job does so without the employer seeing it (C.174).
/// </summary>
public sealed class CareerDevelopment : CaseRecord, IHasFacts<CareerFacts>
{
    private CareerDevelopment()
    {
    }

    public CareerFacts Facts { get; private init; } = new();

    /// <summary>Somebody who is content goes nowhere: a way chosen before does not stay behind.</summary>
    public static CareerDevelopment Talk(Guid id, CaseId caseId, CareerFacts facts, Stamp stamp) => new()
    {
        Id = id,
        CaseId = caseId,
        Facts = facts.Wish is CareerWish.ContentAsIs ? facts with { Route = null } : facts,
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };
}

public sealed record CareerFacts
{
    [Field("M5.40.01", "P W L"), Required]
    public DateOnly? TalkedOn { get; init; }

    [Field("M5.40.01", "P W L"), Required]
    public CareerWish? Wish { get; init; }

    [Field("M5.40.02", "P W"), StringLength(2000)]
    public string? Goal { get; init; }

    [Field("M5.40.03", "P W"), StringLength(2000)]
    public string? Skills { get; init; }

    [Field("M5.40.04", "P W"), StringLength(2000)]
    public string? Training { get; init; }

    [Field("M5.40.05", "P W"), StringLength(2000)]
    public string? Outlook { get; init; }

    [Field("M5.40.06", "P W"), StringLength(1000)]
    public string? Financing { get; init; }

    [Field("M5.40.07", "P W")]
    public DateOnly? AppraisalOn { get; init; }

    [Field("M5.40.08", "P W"), StringLength(1000)]
    public string? EffectOnSupport { get; init; }

    [Field("M5.40.09", "P W")]
    public CareerRoute? Route { get; init; }
}
