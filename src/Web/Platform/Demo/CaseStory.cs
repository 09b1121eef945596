using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;

namespace Stegvis.Web.Platform.Demo;

/// <summary>What every story is told with.</summary>
internal sealed record Telling(Storybook Book, DemoCalendar Calendar, Staff Staff, IReadOnlyList<Workplace> Workplaces, Dice Dice)
{
    private int _references;

    public string NextReference() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"S-{++_references:D4}");
}

/// <summary>One person's way, told by verbs. Each verb is one act by the one who would have done it, on a working day of the past.</summary>
internal sealed partial class CaseStory
{
    private const int _beforeAllElse = 8;
    private readonly Telling _telling;
    private Case? _case;
    private Closure? _closure;

    public CaseStory(Telling telling, DemoName name, Colleague worker)
    {
        (_telling, Name, Worker) = (telling, name, worker);
        Id = new CaseId(Guid.CreateVersion7(telling.Calendar.Now));
        PersonId = new PersonId(Guid.CreateVersion7(telling.Calendar.Now));
    }

    public DemoName Name { get; }

    public Colleague Worker { get; }

    public CaseId Id { get; }

    public PersonId PersonId { get; }

    /// <summary>The person's own sign-in; most people of the demo have none.</summary>
    public Actor? Person { get; private set; }

    public DateOnly OpenedOn { get; private set; }

    public DemoCalendar Calendar => _telling.Calendar;

    public Dice Dice => _telling.Dice;

    public IReadOnlyList<Colleague> Colleagues => _telling.Staff.Specialists;

    public CaseStory Open(DateOnly day, PersonFacts person, EnquiryFacts enquiry)
    {
        OpenedOn = day;
        Act(At(day, _beforeAllElse), Worker.Actor, (Acts.EnquiryReceived, PersonId.Value), moment =>
        {
            var subject = Stegvis.People.Person.Register(PersonId, person with { CallName = Name.Name }, moment.Stamp);
            var opening = new CaseOpening(Worker.Actor.Team!.Value, _telling.NextReference(), day);
            _case = Case.Open(Id, subject, opening, moment.Stamp);
            var grant = new SeatGrant(new SeatId(NewId(moment)), Worker.Actor.Account, SeatRole.Specialist) { Case = Id, Team = opening.Team, IsNamedReader = true };
            var lead = _telling.Staff.LeadOf(opening.Team);
            var seat = Seat.Grant(grant, lead.Seat, moment.Stamp);
            moment.Keep(subject, _case, Enquiry.Receive(NewId(moment), Id, enquiry with { ContactOn = day }, moment.Stamp), seat);
        });
        return this;
    }

    /// <summary>The lead gives the person their own sign-in and seat.</summary>
    public CaseStory SignIn(DateOnly day)
    {
        var at = At(day, 15);
        Person = _telling.Staff.Outsider(Name.Name, Grant(SeatRole.Person, at), PersonId, at);
        return this;
    }

    /// <summary>Whoever stands in while the specialist is away: a seat with an end.</summary>
    public void StandIn(Actor deputy, DateOnly day, DateOnly until)
    {
        var lead = _telling.Staff.LeadOf(Worker.Actor.Team);
        Act(At(day, 8), lead, (Acts.SeatGranted, Id.Value), moment =>
        {
            var grant = new SeatGrant(new SeatId(NewId(moment)), deputy.Account, SeatRole.Deputy) { Case = Id, Team = deputy.Team, Until = Calendar.At(until, new TimeOnly(16, 0)) };
            moment.Keep(Seat.Grant(grant, lead.Seat, moment.Stamp));
        });
    }

    public void Close(DateOnly day, string reason)
    {
        Act(At(day, 14), Person ?? Worker.Actor, (Acts.CaseClosed, Id.Value), moment =>
            moment.Keep(_closure = Following(moment).Close(NewId(moment), reason, (day, moment.Stamp))));
    }

    /// <summary>It stands still, and is looked at again on a day.</summary>
    public void Pause(DateOnly day, PauseFacts facts)
    {
        var id = Guid.CreateVersion7(At(day, 13));
        Act(At(day, 13), Worker.Actor, (Acts.CasePaused, id), moment => moment.Keep(Stegvis.Casework.Pause.Begin(id, Id, facts, (day, moment.Stamp))));
    }

    /// <summary>Time or money runs out before the need does: nothing closes.</summary>
    public void RunsOut(DateOnly day, RunningOut what, UnmetNeedFacts facts)
    {
        var id = Guid.CreateVersion7(At(day, 12));
        Act(At(day, 12), Worker.Actor, (Acts.UnmetNeedNoted, id), moment =>
        {
            var need = UnmetNeed.Note(id, Id, what, (day, moment.Stamp));
            need.Describe(facts);
            moment.Keep(need);
        });
    }

    /// <summary>Back without a new intake test: what was known stays known.</summary>
    public void Reopen(DateOnly day, ProcessStep step) => Act(At(day, 10), Worker.Actor, (Acts.CaseReopened, Id.Value), moment =>
    {
        var followed = Following(moment);
        followed.ReopenCase(moment.Changing(_closure!), day, moment.Stamp);
        followed.Reopen(step, day);
    });

    public void LookedAt(DateOnly day, Actor by, string group = "case") => _telling.Book.Look(At(day, 12), by, Id, group);

    private SeatGrant Grant(SeatRole role, DateTimeOffset at) => _telling.Staff.NewGrant(role, at) with { Case = Id };

    private Case Following(Moment moment) => moment.Changing(_case!);

    private void Act(DateTimeOffset at, Actor actor, (Act Act, Guid On) what, Action<Moment> work) => _telling.Book.Add(at, actor, moment =>
    {
        work(moment);
        return actor.Did(what.Act, what.On) with { Case = Id, Subject = PersonId };
    });

    private DateTimeOffset At(DateOnly day, int hour) => Calendar.At(day, new TimeOnly(hour, Dice.Throw(12) * 5));

    private static Guid NewId(Moment moment) => Guid.CreateVersion7(moment.Stamp.At);
}
