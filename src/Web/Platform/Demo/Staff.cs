using Stegvis.People;

namespace Stegvis.Web.Platform.Demo;

/// <summary>One who works here: an account and the seat of the team.</summary>
internal sealed record Colleague(string Name, Actor Actor);

/// <summary>The people of the service: who leads, who follows whom, who looks after the machine.</summary>
internal sealed class Staff
{
    public const string SignInDomain = "@demo.stegvis.example";
    private const string _otherDomain = "@fjordbyen.example";
    private static readonly string[] _specialists = ["Marte", "Anders", "Ingvild", "Yusuf"];

    private static readonly string[] _more =
    [
        "Åse", "Torstein", "Synnøve", "Håkon", "Wenche", "Bjørnar", "Solfrid", "Øyvind", "Maiken", "Trond",
        "Gunnhild", "Eirik", "Ragna", "Steinar", "Tuva", "Kjell-Arne", "Liv", "Idun", "Vegard",
    ];

    private readonly Storybook _book;
    private readonly DateTimeOffset _from;
    private int _minutes;

    public Staff(Storybook book, Actor administrator, (DateTimeOffset From, int Specialists) size)
    {
        (_book, Administrator, _from) = (book, administrator, size.From);
        Teams = [Team("Team Nord"), Team("Team Sør")];
        var second = NewActor(SeatRole.TeamLead) with { Team = Teams[1] };
        Lead = NewActor(SeatRole.TeamLead) with { Team = Teams[0] };
        LeadOfSecond = second with { Account = Lead.Account };
        Account(Lead, "Berit", "berit" + SignInDomain);
        SeatFor(GrantOf(Lead), administrator);
        SeatFor(GrantOf(LeadOfSecond), administrator);
        Specialists = [.. _specialists.Concat(_more).Take(size.Specialists).Select(Specialist)];
        Deputy = Join("Ragnhild", SeatRole.Deputy, Teams[0]);
        var commissioner = NewActor(SeatRole.Funder);
        Account(commissioner, "Nils", SignInName("Nils"));
        SeatFor(GrantOf(commissioner), administrator);
    }

    public Actor Administrator { get; }

    public IReadOnlyList<TeamId> Teams { get; }

    public Actor Lead { get; }

    public Actor LeadOfSecond { get; }

    public IReadOnlyList<Colleague> Specialists { get; }

    public Colleague Marte => Specialists[0];

    public Colleague Deputy { get; }

    public Actor LeadOf(TeamId? team) => team == Teams[0] ? Lead : LeadOfSecond;

    /// <summary>Somebody outside the team gets a sign-in and one seat on a case, as the lead grants it.</summary>
    public Actor Outsider(string name, SeatGrant grant, PersonId subject, DateTimeOffset at)
    {
        var actor = new Actor(grant.Account, grant.Id, grant.Role) { Case = grant.Case, Placement = grant.Placement, Consent = grant.Consent };
        Account(actor, name, SignInName(name), at);
        SeatFor(grant, Lead, (at, subject));
        return actor;
    }

    public SeatGrant NewGrant(SeatRole role, DateTimeOffset at) => new(new SeatId(Guid.CreateVersion7(at)), new AccountId(Guid.CreateVersion7(at)), role);

    public static string SignInName(string name) =>
        name.ToLowerInvariant().Replace(' ', '.').Replace('å', 'a').Replace('ø', 'o').Replace("æ", "ae", StringComparison.Ordinal) + SignInDomain;

    private static SeatGrant GrantOf(Actor actor) => new(actor.Seat, actor.Account, actor.Role) { Team = actor.Team };

    private Colleague Specialist(string name, int number) => Join(name, SeatRole.Specialist, Teams[number % 2]);

    private Colleague Join(string name, SeatRole role, TeamId team)
    {
        var actor = NewActor(role) with { Team = team };
        var hasSignIn = name is "Marte" or "Ragnhild";
        Account(actor, name, hasSignIn ? SignInName(name) : SignInName(name).Replace(SignInDomain, _otherDomain, StringComparison.Ordinal));
        SeatFor(GrantOf(actor), LeadOf(team));
        return new Colleague(name, actor);
    }

    private TeamId Team(string name)
    {
        var id = new TeamId(Guid.CreateVersion7(NextMinute()));
        _book.Add(NextMinute(), Administrator, moment =>
        {
            moment.Keep(Stegvis.People.Team.Create(id, name, moment.Stamp));
            return Administrator.Did(Acts.TeamMade, id.Value);
        });
        return id;
    }

    private Actor NewActor(SeatRole role) => new(new AccountId(Guid.CreateVersion7(NextMinute())), new SeatId(Guid.CreateVersion7(NextMinute())), role);

    /// <summary>The administrator makes accounts; a seat is granted by the one who may.</summary>
    private void Account(Actor actor, string name, string userName, DateTimeOffset? at = null) =>
        _book.Add(at ?? NextMinute(), Administrator, moment =>
        {
            var account = Stegvis.People.Account.Create(actor.Account, userName, name, moment.Stamp);
            account.Rename(name, DemoNames.PhoneOf(name));
            account.Keep(new SignInSecrets { SecurityStamp = Guid.CreateVersion7(moment.Stamp.At).ToString("N") });
            moment.Keep(account);
            return Administrator.Did(Acts.AccountMade, account.Id);
        });

    private void SeatFor(SeatGrant grant, Actor granting, (DateTimeOffset At, PersonId Subject)? about = null) => _book.Add(about?.At ?? NextMinute(), granting, moment =>
    {
        moment.Keep(Seat.Grant(grant, granting.Seat, moment.Stamp));
        return granting.Did(Acts.SeatGranted, grant.Id.Value) with { Case = grant.Case, Subject = about?.Subject };
    });

    private DateTimeOffset NextMinute() => _from.AddMinutes(_minutes++);
}
