using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.ClientEngagement;

/// <summary>Whom we told about the service (M1.05, M1.41.01).</summary>
public enum OutreachActor
{
    School,
    Treatment,
    ShelteredWork,
    Funder,
    JobCentre,
    BenefitOffice,
    Health,
    SocialServices,
    UserOrganisation,
    Families,
    Employers,
    Other,
}

public enum OutreachKind
{
    Brochure,
    Visit,
    InformationDay,
    Talk,
    JointMeeting,
}

/// <summary>One time we told about the service before anyone is a client (M1.41). How many came is a number: nobody is named.</summary>
public sealed class OutreachEvent : StoredRecord, IHasFacts<OutreachEventFacts>
{
    private OutreachEvent()
    {
    }

    public OutreachEventFacts Facts { get; private set; } = new();

    [Field("M1.41.04", "W L")]
    public DateOnly? FollowedUpOn { get; private set; }

    public static OutreachEvent Write(Guid id, OutreachEventFacts facts, Stamp stamp) =>
        new() { Id = id, Facts = facts, CreatedAt = stamp.At, CreatedBy = stamp.By };

    public void Change(OutreachEventFacts facts) => Facts = facts;

    public void FollowUp(DateOnly today) => FollowedUpOn ??= today;

    /// <summary>Somebody said they would, and the day has come.</summary>
    public bool IsDue(DateOnly today) => FollowedUpOn is null && Facts.FollowUpBy <= today;
}

public sealed record OutreachEventFacts
{
    [Field("M1.41.01", "W L"), Required, StringLength(200)]
    public string Organisation { get; init; } = "";

    [Field("M1.41.01", "W L"), StringLength(200)]
    public string? Contact { get; init; }

    [Field("M1.41.01", "W L"), Required]
    public OutreachActor? Actor { get; init; }

    [Field("M1.41.02", "W L"), Required]
    public OutreachKind? Kind { get; init; }

    [Field("M1.41.03", "W L"), Required]
    public DateOnly? On { get; init; }

    [Field("M1.41.03", "W L"), Required, Range(0, 10_000)]
    public int? Participants { get; init; }

    [Field("M1.41.04", "W L"), StringLength(2000)]
    public string? Questions { get; init; }

    [Field("M1.41.04", "W L"), StringLength(500)]
    public string? FollowUp { get; init; }

    [Field("M1.41.04", "W L")]
    public DateOnly? FollowUpBy { get; init; }
}
