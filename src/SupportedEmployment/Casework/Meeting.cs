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

    public bool ConcernsWorkplace => PlacementId is not null;

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

    public void Held() => Outcome = MeetingOutcome.Held;

    public void NoShow() => Outcome = MeetingOutcome.NoShow;

    public void CallOff() => Outcome = MeetingOutcome.CalledOff;

    public void Late() => IsLate = true;

    public void PersonAnswers(bool comes) => PersonComes = comes;

    private static DateTimeOffset Start(MeetingFacts facts, ServiceDay days) => days.At(facts.On!.Value, facts.At ?? new TimeOnly(9, 0));
}

public sealed record MeetingFacts
{
    [Field("M5.37.08", "P W L E"), Required]
    public DateOnly? On { get; init; }

    [Field("M5.37.08", "P W L E")]
    public TimeOnly? At { get; init; }

    [Field("M1.32.07", "P W L"), Range(0, 600)]
    public int? Minutes { get; init; }

    [Field("M1.32.01", "P W L E"), StringLength(200)]
    public string? Place { get; init; }

    [Field("M1.32.04", "P W L E"), StringLength(200)]
    public string? WithWhom { get; init; }
}
