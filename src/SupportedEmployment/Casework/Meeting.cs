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

    public void Move(MeetingFacts facts, ServiceDay days) =>
        (Facts, StartsAt, Outcome, IsLate, PersonComes) = (facts, Start(facts, days), MeetingOutcome.Planned, false, null);

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
    public void Remember(MeetingChange change) => Before = new MeetingBefore
    {
        Change = change,
        On = Facts.On,
        At = Facts.At,
        Minutes = Facts.Minutes,
        Place = Facts.Place,
        WithWhom = Facts.WithWhom,
        Outcome = Outcome,
        WasLate = IsLate,
        PersonComes = PersonComes,
        Since = Version + 1,
    };

    /// <summary>As before the last change.</summary>
    public void Undo(ServiceDay days)
    {
        var facts = new MeetingFacts { On = Before.On, At = Before.At, Minutes = Before.Minutes, Place = Before.Place, WithWhom = Before.WithWhom };
        (Facts, StartsAt) = (facts, Start(facts, days));
        (Outcome, IsLate, PersonComes) = (Before.Outcome, Before.WasLate, Before.PersonComes);
        Before = Before with { IsUndone = true };
    }

    public void PersonAnswers(bool comes) => PersonComes = comes;

    private static DateTimeOffset Start(MeetingFacts facts, ServiceDay days) => days.At(facts.On!.Value, facts.At ?? new TimeOnly(9, 0));
}

public sealed record MeetingFacts
{
    [Field("M5.37.08", "P W(h) L(h) E"), Required]
    public DateOnly? On { get; init; }

    [Field("M5.37.08", "P W(h) L(h) E")]
    public TimeOnly? At { get; init; }

    [Field("M1.32.07", "P W(h) L(h)"), Range(0, 600)]
    public int? Minutes { get; init; }

    [Field("M1.32.01", "P W(h) L(h) E"), StringLength(200)]
    public string? Place { get; init; }

    [Field("M1.32.04", "P W(h) L(h) E"), StringLength(200)]
    public string? WithWhom { get; init; }
}

/// <summary>A meeting as it stood before its last change. <c>Since</c> is the version the change made: a later one is no longer undone.</summary>
public sealed record MeetingBefore
{
    public MeetingChange? Change { get; init; }

    public DateOnly? On { get; init; }

    public TimeOnly? At { get; init; }

    public int? Minutes { get; init; }

    [StringLength(200)]
    public string? Place { get; init; }

    [StringLength(200)]
    public string? WithWhom { get; init; }

    public MeetingOutcome Outcome { get; init; }

    public bool WasLate { get; init; }

    public bool? PersonComes { get; init; }

    public int Since { get; init; }

    public bool IsUndone { get; init; }
}
