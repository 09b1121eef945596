namespace Stegvis.People;

/// <summary>The parts people play (M0.41–M0.61). Each maps to one letter of the catalogue or to none.</summary>
public enum SeatRole
{
    Person,
    Specialist,
    Deputy,
    TeamLead,
    Administrator,
    EmployerContact,
    Mentor,
    JobCoach,
    CircleMember,
    Home,
    ExternalPartner,
    Referrer,
    UnionRepresentative,
    PlanCoordinator,
    Funder,
    JobFinder,
    Colleague,
    Interpreter,
    CourseLeader,
    MarketContact,
    Peer,
}

/// <summary>
/// Account × role × scope × from–to × granted by (decision 0006). A request acts in one chosen seat, which the audit names.
/// A team seat says where staff work; a case seat says on whose case. A seat that has ended opens nothing.
/// </summary>
public sealed class Seat : StoredRecord
{
    private Seat()
    {
    }

    public AccountId AccountId { get; private init; }

    public SeatRole Role { get; private init; }

    public TeamId? TeamId { get; private init; }

    public CaseId? CaseId { get; private init; }

    public PlacementId? PlacementId { get; private init; }

    /// <summary>The consent a partner's seat stands on; it ends when the consent does.</summary>
    public ConsentId? ConsentId { get; private init; }

    /// <summary>Who in the person's circle a supporter's seat belongs to; it ends when the person takes them out.</summary>
    public Guid? MemberId { get; private init; }

    /// <summary>Stands on the restricted list: may read fields marked <c>(r)</c>.</summary>
    public bool IsNamedReader { get; private init; }

    /// <summary>It stands on the person's own yes, and only the person ends it.</summary>
    public bool StandsOnPersonsYes => ConsentId is not null || MemberId is not null;

    public SeatId? GrantedBy { get; private init; }

    public DateTimeOffset From { get; private init; }

    public DateTimeOffset? To { get; private set; }

    public SeatId SeatId { get; private init; }

    public override Guid Id
    {
        get => SeatId.Value;
        private protected init => SeatId = new(value);
    }

    public static Seat Grant(SeatGrant grant, SeatId? grantedBy, Stamp stamp) => new()
    {
        Id = grant.Id.Value,
        AccountId = grant.Account,
        Role = grant.Role,
        TeamId = grant.Team,
        CaseId = grant.Case,
        PlacementId = grant.Placement,
        ConsentId = grant.Consent,
        MemberId = grant.Member,
        IsNamedReader = grant.IsNamedReader,
        From = stamp.At,
        To = grant.Until,
        GrantedBy = grantedBy,
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };

    public bool IsActive(DateTimeOffset now) => From <= now && (To is null || To > now);

    /// <summary>Lasts longer than it did; an ended seat stays ended.</summary>
    public void Extend(DateTimeOffset until, DateTimeOffset now)
    {
        if (To is { } end && end > now && until > end)
        {
            To = until;
        }
    }

    /// <summary>Ends the seat now. Ending an ended seat changes nothing.</summary>
    public void End(DateTimeOffset now)
    {
        if (To is null || To > now)
        {
            To = now;
        }
    }
}

/// <summary>What a seat is to be. Exactly the scope the role needs is set; the rest is null.</summary>
public sealed record SeatGrant(SeatId Id, AccountId Account, SeatRole Role)
{
    public TeamId? Team { get; init; }

    public CaseId? Case { get; init; }

    public PlacementId? Placement { get; init; }

    public ConsentId? Consent { get; init; }

    public Guid? Member { get; init; }

    public bool IsNamedReader { get; init; }

    public DateTimeOffset? Until { get; init; }
}
