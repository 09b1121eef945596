using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.ClientEngagement;

/// <summary>What somebody is to the person.</summary>
public enum CircleRelation
{
    Family,
    Friend,
    Teacher,
    SocialWorker,
    PublicAdviser,
    Peer,
    SupportContact,
    Employer,
    Other,
}

/// <summary>Where the person draws somebody on their map.</summary>
public enum Closeness
{
    Closest,
    Near,
    FurtherOut,
}

/// <summary>What somebody thinks of the person going to work, as the person sees it.</summary>
public enum CircleAttitude
{
    Supporter,
    Unsure,
    Opponent,
}

/// <summary>
/// Somebody around the person who may help (M1.35). In the circle only from the person's yes on, and until the person takes them out (M1.54, M1.87).
/// Standing here opens nothing: who is to read needs a consent, who is to help needs a <see cref="Contribution"/>.
/// </summary>
public sealed class CircleMember : CaseRecord, IHasFacts<CircleMemberFacts>
{
    private CircleMember()
    {
    }

    public CircleMemberFacts Facts { get; private set; } = new();

    /// <summary>False: the specialist proposed it, and it waits for the person.</summary>
    [Field("M1.35.06", "P W L")]
    public bool ProposedByPerson { get; private init; }

    /// <summary>The day of the person's yes or no; null while it waits.</summary>
    [Field("M1.35.06", "P W L")]
    public DateOnly? AnsweredOn { get; private set; }

    [Field("M1.35.07", "P W L")]
    public DateOnly? InCircleFrom { get; private set; }

    [Field("M1.35.07", "P W L")]
    public DateOnly? InCircleTo { get; private set; }

    public bool WaitsForPerson => AnsweredOn is null;

    public bool IsInCircle => InCircleFrom is not null && InCircleTo is null;

    /// <summary>Who the yes is about. What they may help with and where they stand on the map may change without asking anew.</summary>
    public string Hash => VersionHash.Of(Facts.Name, Facts.Relation ?? CircleRelation.Other);

    public static CircleMember Propose(Guid id, CaseId caseId, CircleMemberFacts facts, (bool ByPerson, Stamp Stamp) said) => new()
    {
        Id = id,
        CaseId = caseId,
        Facts = facts,
        ProposedByPerson = said.ByPerson,
        CreatedAt = said.Stamp.At,
        CreatedBy = said.Stamp.By,
    };

    /// <summary>The person's answer. A no is kept, so that nobody asks again; a later yes is always possible.</summary>
    public void Answer(bool yes, DateOnly today)
    {
        AnsweredOn = today;
        (InCircleFrom, InCircleTo) = yes ? (today, null) : (InCircleFrom, InCircleTo);
    }

    /// <summary>At once, without a reason.</summary>
    public void TakeOut(DateOnly today)
    {
        if (IsInCircle)
        {
            InCircleTo = today;
        }
    }

    public void Redraw(CircleMemberFacts facts) => Facts = facts;
}

/// <summary>What somebody in the circle may read: the consents that name them and hold today.</summary>
public sealed record CircleMemberReads : IComputedOf<CircleMember>
{
    [Field("M1.35.08", "P W L")]
    public IReadOnlyList<Guid>? Consents { get; init; }
}

public sealed record CircleMemberFacts
{
    [Field("M1.35.01", "P W"), Required, StringLength(120)]
    public string Name { get; init; } = "";

    [Field("M1.35.02", "P W L"), Required]
    public CircleRelation? Relation { get; init; }

    /// <summary>Only for the drawing of the map.</summary>
    [Field("M1.35.02", "P W")]
    public Closeness Closeness { get; init; } = Closeness.Near;

    [Field("M1.35.03", "P W L"), StringLength(300)]
    public string? Contact { get; init; }

    [Field("M1.35.04", "P W(r)")]
    public CircleAttitude? Attitude { get; init; }

    [Field("M1.35.05", "P W"), StringLength(500)]
    public string? CanHelpWith { get; init; }
}
