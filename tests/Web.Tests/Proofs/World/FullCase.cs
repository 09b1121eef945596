using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Casework;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Proofs.World;

/// <summary>How a full case differs from the plain one, where every consent covers everything and everything is disclosed.</summary>
internal sealed record FullCaseWishes
{
    /// <summary>Changes a record before it is kept; gives null to leave it out.</summary>
    public Func<StoredRecord, StoredRecord?> Change { get; init; } = record => record;

    public bool SpecialistIsNamedReader { get; init; }

    /// <summary>The person is at risk: where and when they are is hidden.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>
/// One case of a team of its own with one record of every kind, every field filled, and somebody in every role.
/// <c>Id</c> is the id of the case and of each of its records.
/// </summary>
internal sealed class FullCase
{
    private static readonly SeatRole[] _ofTeam = [SeatRole.Specialist, SeatRole.Deputy, SeatRole.TeamLead];
    private static readonly SeatRole[] _ofWorkplace = [SeatRole.EmployerContact, SeatRole.Mentor, SeatRole.JobCoach];

    private readonly TestService _service;
    private readonly TeamId _team;
    private readonly Dictionary<SeatRole, Actor> _actors = [];

    private FullCase(TestService service) => (_service, Id, _team) = (service, service.NewId(), new TeamId(service.NewId()));

    public Guid Id { get; }

    public Actor this[SeatRole role] => _actors[role];

    public static async Task<FullCase> InAsync(TestService service, FullCaseWishes? wishes = null)
    {
        var full = new FullCase(service);
        await full.MakeTeamAsync();
        await full.MakeRecordsAsync(wishes ?? new FullCaseWishes());
        await full.MakeSeatsAsync((wishes ?? new FullCaseWishes()).SpecialistIsNamedReader);
        return full;
    }

    /// <summary>Another seat on this case, for example at another workplace.</summary>
    public Task<Actor> SeatAsync(SeatRole role, Func<SeatGrant, SeatGrant> with) =>
        _service.AccountAsync(role.ToString(), with(_service.NewGrant(role) with { Case = new CaseId(Id) }));

    private async Task MakeTeamAsync()
    {
        await using var db = _service.OpenDatabase();
        db.Keep(Team.Create(_team, "Team of its own", new Stamp(_service.Administrator.Account, db.Now)));
        foreach (var role in _ofTeam)
        {
            Seat(db, role, _service.NewGrant(role) with { Team = _team });
        }

        await db.SaveAsync(_service.Administrator.Did(Acts.TeamMade, _team.Value));
    }

    /// <summary>An account and its seat, kept but not yet saved: many of them in one save.</summary>
    private void Seat(AppDb db, SeatRole role, SeatGrant grant)
    {
        var stamp = new Stamp(_service.Administrator.Account, db.Now);
        var account = Account.Create(grant.Account, $"{role}-{grant.Account.Value:N}@example.org", role.ToString(), stamp);
        account.Speak("en");
        account.Keep(new SignInSecrets { SecurityStamp = "stamp" });
        var seat = Stegvis.People.Seat.Grant(grant, _service.Lead.Seat, stamp);
        db.Keep(account);
        db.Keep(seat);
        _actors[role] = Stegvis.Storage.People.Seats.ActorIn(seat);
    }

    private async Task MakeRecordsAsync(FullCaseWishes wishes)
    {
        try
        {
            await KeepRecordsAsync(wishes);
        }
        catch (AlreadySavedException taken) when (!taken.IsSameRecord)
        {
            await MakeRecordsAsync(wishes);
        }
    }

    private async Task KeepRecordsAsync(FullCaseWishes wishes)
    {
        await using var db = _service.OpenDatabase();
        var stamp = new Stamp(_actors[SeatRole.Specialist].Account, db.Now);
        var sentinel = new Sentinel(Id, stamp, db.Today);
        var person = Person.Register(new PersonId(Id), (PersonFacts)sentinel.Facts(typeof(PersonFacts)), stamp);
        db.Keep(person);
        var @case = Case.Open(new CaseId(Id), person, new CaseOpening(_team, await db.NextReferenceAsync(CancellationToken.None), db.Today), stamp);
        @case.HideWhereabouts(wishes.IsHidden, db.Now);
        db.Keep(@case);
        var employer = new EmployerFacts { Name = "Employer " + Id.ToString("N")[20..] };
        db.Keep(Employer.Add(new EmployerId(Id), employer, stamp.By, stamp));
        foreach (var record in Sentinel.CaseRecords.Select(sentinel.Record).Select(Useful).Select(wishes.Change).OfType<StoredRecord>())
        {
            db.Keep(record);
        }

        var deed = _actors[SeatRole.Specialist].Did(Acts.EnquiryReceived, Id) with { Subject = new PersonId(Id), Case = new CaseId(Id) };
        await db.SaveAsync(deed);
    }

    /// <summary>
    /// A consent that leaves out all it covers opens nothing: this one leaves out one category. A plan line is one of support at work. A locked
    /// note is sealed with the service's own key, and its writer, the specialist, may read it.
    /// </summary>
    private StoredRecord Useful(StoredRecord record) => record switch
    {
        LockedNote n => LockedNote.Write(n.Id, n.CaseId, new LockedText(LockedKind.SafetyPlan, [], Sealed(new SafetyPlanFacts { SafePlaces = Sentinel.Mark })), new Stamp(n.CreatedBy, n.CreatedAt)),
        Consent c => Saying(c, c.Facts with { Excludes = [InformationCategory.FirstContact] }),
        PlanLine l => InLayout(l, PlanLayout.Support),
        _ => record,
    };

    private string Sealed(SafetyPlanFacts plan) => _service.Storage.Vault.SealText(System.Text.Json.JsonSerializer.Serialize(plan));

    /// <summary>The same record with its own fields as they are.</summary>
    private static Consent Saying(Consent consent, ConsentFacts facts)
    {
        typeof(Consent).GetProperty(nameof(Consent.Facts))!.SetValue(consent, facts);
        return consent;
    }

    public static PlanLine InLayout(PlanLine line, PlanLayout layout) =>
        PlanLine.Add(line.Id, line.CaseId, (layout, new PlacementId(line.Id), line.Facts), new Stamp(line.CreatedBy, line.CreatedAt));

    private async Task MakeSeatsAsync(bool isNamedReader)
    {
        await using var db = _service.OpenDatabase();
        var stamp = new Stamp(_actors[SeatRole.TeamLead].Account, db.Now);
        foreach (var role in new[] { SeatRole.Specialist, SeatRole.Deputy })
        {
            var grant = new SeatGrant(new SeatId(_service.NewId()), _actors[role].Account, role) { Case = new CaseId(Id), Team = _team, IsNamedReader = isNamedReader };
            db.Keep(Stegvis.People.Seat.Grant(grant, _actors[SeatRole.TeamLead].Seat, stamp));
        }

        Seat(db, SeatRole.Administrator, _service.NewGrant(SeatRole.Administrator));
        foreach (var role in Enum.GetValues<SeatRole>().Where(r => !_actors.ContainsKey(r)))
        {
            var grant = _service.NewGrant(role) with { Case = new CaseId(Id) };
            Seat(db, role, _ofWorkplace.Contains(role)
                ? grant with { Placement = new PlacementId(Id) }
                : role.ReaderOf() is Reader.Partner or Reader.Circle or Reader.Coordinator ? grant with { Consent = new ConsentId(Id) } : grant);
        }

        await db.SaveAsync(_actors[SeatRole.TeamLead].Did(Acts.SeatGranted, Id));
    }
}
