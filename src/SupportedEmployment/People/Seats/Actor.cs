namespace Stegvis.People;

/// <summary>Somebody acting in one seat. Everything written or read names both.</summary>
public sealed record Actor(AccountId Account, SeatId Seat, SeatRole Role)
{
    public TeamId? Team { get; init; }

    public CaseId? Case { get; init; }

    public PlacementId? Placement { get; init; }

    public ConsentId? Consent { get; init; }

    /// <summary>Has just proven who they are, on a page that asks for it (C.015). Never true for the length of a sign-in.</summary>
    public bool IsProtected { get; init; }

    /// <summary>Who of the circle this is; null for everybody else.</summary>
    public Guid? Member { get; init; }

    /// <summary>What was done, on what, and why: travels with the write. Without it nothing is saved.</summary>
    public Deed Did(Act act, Guid on, string? because = null) => new(act, this, on, because);
}

/// <summary>One act by one actor on one record. <c>Because</c> is the reason given, null where none is needed.</summary>
public sealed record Deed(Act Act, Actor Actor, Guid On, string? Because)
{
    /// <summary>The person it is about; null for acts that concern no person, such as an import of employers.</summary>
    public PersonId? Subject { get; init; }

    public CaseId? Case { get; init; }
}

/// <summary>A kind of act, named by what happened. Its words in four languages stand under <c>Act.{Code}</c>.</summary>
public sealed record Act(string Code);
