using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.Casework;

public enum MeetingOutcome
{
    Planned,
    Held,
    NoShow,
    CalledOff,
}

/// <summary>What was last said about a meeting in one tap, or by giving it a new time.</summary>
public enum MeetingChange
{
    NoShow,
    Late,
    CalledOff,
    Held,
    Moved,
}

/// <summary>An agreed time with the person (M1.32, M5.37.08). Moving keeps the meeting and its story.</summary>
public sealed class Meeting : CaseRecord, IHasFacts<MeetingFacts>, IWorkplaceRecord
{
    private Meeting()
    {
    }

    public MeetingId MeetingId { get; private init; }

    public override Guid Id
    {
        get => MeetingId.Value;
        private protected init => MeetingId = new(value);
    }

    public MeetingFacts Facts { get; private set; } = new();

    /// <summary>The start as an instant, so that days are counted in the service's time zone.</summary>
    public DateTimeOffset StartsAt { get; private set; }

    public PlacementId? PlacementId { get; private init; }

    public MeetingOutcome Outcome { get; private set; }

    public bool IsLate { get; private set; }

    /// <summary>The person's own answer: comes, cannot, or not answered.</summary>
    public bool? PersonComes { get; private set; }

    /// <summary>The day the person said themself where and how we meet (M1.09). A new place said by somebody else lifts it.</summary>
    [Field("M1.32.01", "P W(h) L(h)")]
    public DateOnly? ChosenByPersonOn { get; private set; }

    /// <summary>How the meeting stood before the last change, for whoever tapped wrong.</summary>
    public MeetingBefore Before { get; private set; } = new();

    public bool ConcernsWorkplace => PlacementId is not null;

    /// <summary>As long as nothing else has been written about the meeting since.</summary>
    public bool MayBeUndone => Before is { Change: not null, IsUndone: false } && Before.Since == Version;

    public static Meeting Plan(MeetingId id, CaseId caseId, (MeetingFacts Facts, PlacementId? Placement) what, (ServiceDay Days, Stamp Stamp) when) => new()
    {
        Id = id.Value,
        CaseId = caseId,
        Facts = what.Facts,
        PlacementId = what.Placement,
        StartsAt = Start(what.Facts, when.Days),
        CreatedAt = when.Stamp.At,
        CreatedBy = when.Stamp.By,
    };

    public void Move(MeetingFacts facts, ServiceDay days)
    {
        ChosenByPersonOn = (facts.Place, facts.Form) == (Facts.Place, Facts.Form) ? ChosenByPersonOn : null;
        (Facts, StartsAt, Outcome, IsLate, PersonComes) = (facts, Start(facts, days), MeetingOutcome.Planned, false, null);
    }

    /// <summary>The person's own place, form and subject. The time stays as it was agreed.</summary>
    public void Choose(MeetingWish wish, DateOnly today)
    {
        ChosenByPersonOn = (wish.Place, wish.Form) == (Facts.Place, Facts.Form) ? ChosenByPersonOn : wish is { Place: null, Form: null } ? null : today;
        Facts = Facts with { Place = wish.Place, Form = wish.Form, Subjects = wish.Subjects };
    }

    /// <summary>A note tells that it was held. That is more than a tap and is not undone by one.</summary>
    public void Held() => (Outcome, Before) = (MeetingOutcome.Held, new());

    public void NoShow() => Outcome = MeetingOutcome.NoShow;

    public void CallOff() => Outcome = MeetingOutcome.CalledOff;

    public void Late() => IsLate = true;

    /// <summary>One tap. False: it says what is said already.</summary>
    public bool Mark(MeetingChange change)
    {
        var (outcome, isLate) = change switch
        {
            MeetingChange.NoShow => (MeetingOutcome.NoShow, IsLate),
            MeetingChange.CalledOff => (MeetingOutcome.CalledOff, IsLate),
            MeetingChange.Held => (MeetingOutcome.Held, IsLate),
            MeetingChange.Late => (Outcome, true),
            _ => (Outcome, IsLate),
        };
        if ((outcome, isLate) == (Outcome, IsLate))
        {
            return false;
        }

        Remember(change);
        (Outcome, IsLate) = (outcome, isLate);
        return true;
    }

    /// <summary>Called before the change is made; the change is saved as the next version.</summary>
    public void Remember(MeetingChange change) => Before = MeetingBefore.Of(this, change);

    /// <summary>As before the last change.</summary>
    public void Undo(ServiceDay days)
    {
        var facts = Before.ToFacts();
        (Facts, StartsAt) = (facts, Start(facts, days));
        (Outcome, IsLate, PersonComes, ChosenByPersonOn) = (Before.Outcome, Before.WasLate, Before.PersonComes, Before.ChosenByPersonOn);
        Before = Before with { IsUndone = true };
    }

    public void PersonAnswers(bool comes) => PersonComes = comes;

    private static DateTimeOffset Start(MeetingFacts facts, ServiceDay days) => days.At(facts.On!.Value, facts.At ?? new TimeOnly(9, 0));
}
