using System.ComponentModel.DataAnnotations;

namespace Stegvis.Casework;

/// <summary>A meeting as it stood before its last change. <c>Since</c> is the version the change made: a later one is no longer undone.</summary>
public sealed record MeetingBefore
{
    public MeetingChange? Change { get; init; }

    public DateOnly? On { get; init; }

    public TimeOnly? At { get; init; }

    public int? Minutes { get; init; }

    [StringLength(200)]
    public string? Place { get; init; }

    public MeetingForm? Form { get; init; }

    public bool? IsAccessible { get; init; }

    public bool? IsPrivate { get; init; }

    public bool? IsUndisturbed { get; init; }

    [StringLength(200)]
    public string? WithWhom { get; init; }

    public List<MeetingAid> Aids { get; init; } = [];

    [StringLength(500)]
    public string? Subjects { get; init; }

    public DateOnly? ChosenByPersonOn { get; init; }

    public MeetingOutcome Outcome { get; init; }

    public bool WasLate { get; init; }

    public bool? PersonComes { get; init; }

    public int Since { get; init; }

    public bool IsUndone { get; init; }

    /// <summary>The change is saved as the next version.</summary>
    internal static MeetingBefore Of(Meeting meeting, MeetingChange change) => new()
    {
        Change = change,
        On = meeting.Facts.On,
        At = meeting.Facts.At,
        Minutes = meeting.Facts.Minutes,
        Place = meeting.Facts.Place,
        Form = meeting.Facts.Form,
        IsAccessible = meeting.Facts.IsAccessible,
        IsPrivate = meeting.Facts.IsPrivate,
        IsUndisturbed = meeting.Facts.IsUndisturbed,
        WithWhom = meeting.Facts.WithWhom,
        Aids = [.. meeting.Facts.Aids],
        Subjects = meeting.Facts.Subjects,
        ChosenByPersonOn = meeting.ChosenByPersonOn,
        Outcome = meeting.Outcome,
        WasLate = meeting.IsLate,
        PersonComes = meeting.PersonComes,
        Since = meeting.Version + 1,
    };

    internal MeetingFacts ToFacts() => new()
    {
        On = On,
        At = At,
        Minutes = Minutes,
        Place = Place,
        Form = Form,
        IsAccessible = IsAccessible,
        IsPrivate = IsPrivate,
        IsUndisturbed = IsUndisturbed,
        WithWhom = WithWhom,
        Aids = [.. Aids],
        Subjects = Subjects,
    };
}
