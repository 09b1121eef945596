using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.Casework;

public enum ContactPlace
{
    Workplace,
    Elsewhere,
    Office,
    Phone,
    Message,
}

public enum NoteChip
{
    WentWell,
    Practised,
    FollowUp,

    /// <summary>A first look at workplaces, which may begin in step 1 (M1.28).</summary>
    SawWorkplace,
}

/// <summary>How the person took part in a contact with somebody outside: then no consent is needed (M1.55).</summary>
public enum PersonsPart
{
    WasThere,
    AgreedToMessage,
}

/// <summary>Early signs that a job is at risk, as the method lists them (M5.37.07). Told as observations, never as a score.</summary>
public enum EarlySign
{
    DreadsWork,
    MoreAbsence,
    LessContact,
    TasksChanged,
    NewManager,
    Conflict,
    TroubleOutsideWork,
}

/// <summary>
/// One contact with or about the person, written once (M5.37): it fills the timeline, the time log, the plan and every report.
/// Staff write it as if the person reads it, because the person does. A withdrawn note counts nowhere.
/// </summary>
public sealed class ContactNote : CaseRecord, IHasFacts<ContactNoteFacts>, IWorkplaceRecord
{
    private ContactNote()
    {
    }

    public ContactNoteFacts Facts { get; private set; } = new();

    public PlacementId? PlacementId { get; private init; }

    /// <summary>What the note filled, so that undoing it undoes them too.</summary>
    public MeetingId? PlannedMeeting { get; private init; }

    public Guid? CarriedOutLine { get; private init; }

    /// <summary>The consent that covered a contact with somebody outside: the note is one of its uses (M1.37.11).</summary>
    public ConsentId? CoveredBy { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public bool ConcernsWorkplace => Facts.SharedWithEmployer is { Length: > 0 } && WithdrawnAt is null;

    public static ContactNote Record(Guid id, CaseId caseId, ContactNoteFacts facts, (NoteFills Fills, Stamp Stamp) with) => new()
    {
        Id = id,
        CaseId = caseId,
        Facts = facts,
        PlacementId = with.Fills.Placement,
        PlannedMeeting = with.Fills.NextMeeting,
        CarriedOutLine = with.Fills.CarriedOutLine,
        CoveredBy = with.Fills.CoveredBy,
        CreatedAt = with.Stamp.At,
        CreatedBy = with.Stamp.By,
    };

    public void Correct(ContactNoteFacts facts, ConsentId? coveredBy) => (Facts, CoveredBy) = (facts, coveredBy);

    public void Withdraw(DateTimeOffset now) => WithdrawnAt ??= now;
}

/// <summary>What else one note fills: the job it concerns, the next meeting it plans, the plan line it carries out.</summary>
public sealed record NoteFills(PlacementId? Placement, MeetingId? NextMeeting, Guid? CarriedOutLine)
{
    public ConsentId? CoveredBy { get; init; }
}
