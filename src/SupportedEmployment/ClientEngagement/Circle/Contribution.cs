using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.ClientEngagement;

/// <summary>One thing somebody in the circle has promised to do (M1.36). It stands while that person is in the circle, and only they read it from outside.</summary>
public sealed class Contribution : CaseRecord, IHasFacts<ContributionFacts>
{
    private Contribution()
    {
    }

    /// <summary>Whose promise it is.</summary>
    [Field("M1.36.01", "P W L C")]
    public Guid MemberId { get; private init; }

    public ContributionFacts Facts { get; private init; } = new();

    /// <summary>The day whoever promised it said yes to these words on their own page; the yes itself is a <see cref="Confirmation"/>.</summary>
    [Field("M1.36.04", "P W L C")]
    public DateOnly? SignedOn { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public string Hash => VersionHash.Of(Facts, MemberId);

    public static Result<Contribution> Agree(Guid id, CircleMember member, ContributionFacts facts, Stamp stamp) => !member.IsInCircle
        ? new Refusal("NotInTheCircle", "M1.87")
        : new Contribution { Id = id, CaseId = member.CaseId, MemberId = member.Id, Facts = facts, CreatedAt = stamp.At, CreatedBy = stamp.By };

    public void Sign(DateOnly today) => SignedOn ??= today;

    public void Done(DateOnly today) => DoneOn ??= today;
}

public sealed record ContributionFacts
{
    [Field("M1.36.02", "P W L C"), Required, StringLength(300)]
    public string What { get; init; } = "";

    [Field("M1.36.03", "P W L C"), Required]
    public DateOnly? By { get; init; }

    [Field("M1.36.03", "P W L C"), StringLength(300)]
    public string? HowWeKnow { get; init; }
}
