using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.Casework;

/// <summary>How we meet. Often it is not in an office.</summary>
public enum MeetingForm
{
    AtAPlace,
    Walk,
    AtHome,
    Video,
    Phone,
}

/// <summary>What makes a meeting easier to take part in.</summary>
public enum MeetingAid
{
    Interpreter,
    SignLanguage,
    Pictures,
    LargePrint,
    Hearing,
    NoteTaker,
    Breaks,
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

    [Field("M1.32.02", "P W(h) L(h) E")]
    public MeetingForm? Form { get; init; }

    [Field("M1.32.03", "P W(h) L(h)")]
    public bool? IsAccessible { get; init; }

    [Field("M1.32.03", "P W(h) L(h)")]
    public bool? IsPrivate { get; init; }

    [Field("M1.32.03", "P W(h) L(h)")]
    public bool? IsUndisturbed { get; init; }

    [Field("M1.32.04", "P W(h) L(h) E"), StringLength(200)]
    public string? WithWhom { get; init; }

    [Field("M1.32.05", "P W(h) L(h)")]
    public List<MeetingAid> Aids { get; init; } = [];

    /// <summary>What the person wants to talk about, for nobody at a workplace.</summary>
    [Field("M1.32.06", "P W(h) L(h)"), StringLength(500)]
    public string? Subjects { get; init; }
}

/// <summary>What the person says of a meeting that is agreed: where, how, and about what.</summary>
public sealed record MeetingWish
{
    [StringLength(200)]
    public string? Place { get; init; }

    public MeetingForm? Form { get; init; }

    [StringLength(500)]
    public string? Subjects { get; init; }

    public static MeetingWish In(MeetingFacts facts) => new() { Place = facts.Place, Form = facts.Form, Subjects = facts.Subjects };
}
