using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.Casework;

public sealed record ContactNoteFacts
{
    [Field("M5.37.06", "P W L"), Required, StringLength(8000)]
    public string Text { get; init; } = "";

    /// <summary>The part agreed with the employer, written as its own text, never cut out of the note (decision 0005).</summary>
    [Field("M5.37.06", "P W L E"), StringLength(2000)]
    public string? SharedWithEmployer { get; init; }

    [Field("M5.37.01", "P W L"), Required]
    public DateOnly? On { get; init; }

    [Field("M5.37.01", "P W L")]
    public TimeOnly? From { get; init; }

    /// <summary>Minutes with or about the person, travel not included.</summary>
    [Field("M5.37.01", "P W L"), Range(0, 1440)]
    public int? Minutes { get; init; }

    /// <summary>Stands apart and is in neither part of the workplace share (T.18, R.33).</summary>
    [Field("M5.37.01", "P W L"), Range(0, 1440)]
    public int? TravelMinutes { get; init; }

    [Field("M5.37.01", "P W L")]
    public ContactPlace Place { get; init; } = ContactPlace.Workplace;

    [Field("M5.37.02", "P W L"), StringLength(300)]
    public string? Purpose { get; init; }

    [Field("M5.37.03", "P W L E")]
    public bool? Announced { get; init; }

    [Field("M5.37.04", "P W L"), StringLength(300)]
    public string? WithWhom { get; init; }

    /// <summary>Somebody outside who was spoken with about the person: a doctor, the benefits office, the home (M1.83). Employers have their own rule.</summary>
    [Field("M1.37.11", "P W L"), StringLength(200)]
    public string? Outsider { get; init; }

    [Field("M1.37.11", "P W L")]
    public PersonsPart? PersonsPart { get; init; }

    [Field("M5.37.05", "P W L")]
    public SupportForm? Form { get; init; }

    [Field("M5.37.07", "P W L")]
    public List<EarlySign> EarlySigns { get; init; } = [];

    [Field("ContactNote.Chips", "P W L")]
    public List<NoteChip> Chips { get; init; } = [];

    [Field("M5.37.08", "P W(h) L(h) E")]
    public DateOnly? NextOn { get; init; }

    [Field("M5.37.08", "P W(h) L(h) E")]
    public TimeOnly? NextAt { get; init; }
}
