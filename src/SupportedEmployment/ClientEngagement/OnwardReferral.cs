using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.ClientEngagement;

public enum ReferralKind
{
    InsteadForNow,
    Alongside,
}

public enum HandOverWay
{
    JointMeeting,
    Letter,
    Phone,
}

/// <summary>What we do with what we know while somebody else helps.</summary>
public enum DataMeanwhile
{
    Keep,
    Limit,
    Delete,
}

/// <summary>What the person lets us use of what we knew, when they come back.</summary>
public enum EarlierInformation
{
    All,
    OnlyWhatWeGoThrough,
    StartAnew,
}

/// <summary>
/// Help from somebody else, instead of us for now or alongside (M1.40). Who is helped on may always come back, without a reason and without
/// a new intake question (M0.92); that promise is given in writing.
/// </summary>
public sealed class OnwardReferral : CaseRecord, IHasFacts<OnwardReferralFacts>
{
    private OnwardReferral()
    {
    }

    public OnwardReferralFacts Facts { get; private set; } = new();

    /// <summary>The day the right to return was explained and given in writing.</summary>
    [Field("M1.40.05", "P W L")]
    public DateOnly? RightGivenOn { get; private set; }

    [Field("M0.92", "P W L")]
    public DateOnly? ReturnedOn { get; private set; }

    [Field("M0.92", "P W L")]
    public EarlierInformation? MayUse { get; private set; }

    [Field("M0.92", "P W L")]
    public string? MayUseNote { get; private set; }

    /// <summary>The person is with somebody else now, and may come back.</summary>
    public bool IsAway => Facts.Kind is ReferralKind.InsteadForNow && ReturnedOn is null;

    public bool LacksTheRight => IsAway && RightGivenOn is null;

    public static OnwardReferral Record(Guid id, CaseId caseId, OnwardReferralFacts facts, Stamp stamp) =>
        new() { Id = id, CaseId = caseId, Facts = facts, CreatedAt = stamp.At, CreatedBy = stamp.By };

    public void Change(OnwardReferralFacts facts) => Facts = facts;

    public void GiveRight(DateOnly today) => RightGivenOn ??= today;

    /// <summary>Back again. What was known is used only as the person wishes.</summary>
    public void Return(DateOnly today, EarlierInformation mayUse, string? note) =>
        (ReturnedOn, MayUse, MayUseNote) = (today, mayUse, note);
}

public sealed record OnwardReferralFacts
{
    [Field("M1.40.01", "P W L"), Required]
    public ReferralKind? Kind { get; init; }

    [Field("M1.40.02", "P W L X(c)"), Required, StringLength(200)]
    public string Service { get; init; } = "";

    [Field("M1.40.02", "P W L X(c)"), StringLength(200)]
    public string? ContactPerson { get; init; }

    /// <summary>As the person sees it.</summary>
    [Field("M1.40.03", "P W L X(c)"), StringLength(1000)]
    public string? Reason { get; init; }

    [Field("M1.40.04", "P W L X(c)")]
    public HandOverWay? HandOver { get; init; }

    [Field("M1.40.04", "P W L X(c)")]
    public DateOnly? HandedOverOn { get; init; }

    /// <summary>The day the person wants to hear from us; empty when they do not want it.</summary>
    [Field("M1.40.06", "P W L")]
    public DateOnly? CheckInOn { get; init; }

    [Field("M1.40.07", "P W L")]
    public DataMeanwhile? Meanwhile { get; init; }
}
