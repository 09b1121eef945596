using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.Casework;

/// <summary>What ends, though the need does not. Neither closes a case (M5.58).</summary>
public enum RunningOut
{
    Time,
    Money,
}

/// <summary>
/// Time or money for the support runs out while the person still needs it (M5.84). The case stays open, the need stands in the open as not met,
/// and the lead sees it (decision 0032).
/// </summary>
public sealed class UnmetNeed : CaseRecord, IHasFacts<UnmetNeedFacts>
{
    private UnmetNeed()
    {
    }

    [Field("M5.84", "P W L")]
    public RunningOut What { get; private init; }

    public UnmetNeedFacts Facts { get; private set; } = new();

    public DateOnly NotedOn { get; private init; }

    /// <summary>The day the need was met after all.</summary>
    public DateOnly? MetOn { get; private set; }

    public static UnmetNeed Note(Guid id, CaseId caseId, RunningOut what, (DateOnly Today, Stamp Stamp) when) =>
        new() { Id = id, CaseId = caseId, What = what, NotedOn = when.Today, CreatedAt = when.Stamp.At, CreatedBy = when.Stamp.By };

    public void Describe(UnmetNeedFacts facts) => Facts = facts;

    public void Met(DateOnly today) => MetOn ??= today;
}

public sealed record UnmetNeedFacts
{
    /// <summary>What the person still needs help with.</summary>
    [Field("M5.78", "P W L"), Required, StringLength(1000)]
    public string Need { get; init; } = "";

    /// <summary>Who helps next.</summary>
    [Field("M5.78", "P W L"), StringLength(200)]
    public string? NextHelper { get; init; }
}
