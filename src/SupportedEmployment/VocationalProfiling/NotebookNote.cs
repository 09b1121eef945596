using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.VocationalProfiling;

public enum NotebookKind
{
    Likes,
    GoodAt,
    Places,
    People,
}

/// <summary>
/// Something the person writes down about themself while we get to know each other (M1.16, M2.22). The notebook is theirs: a specialist meets a note only
/// while the person shares it, and nothing of it is in the profile before the person puts it there.
/// </summary>
public sealed class NotebookNote : CaseRecord, IHasFacts<NotebookFacts>
{
    private NotebookNote()
    {
    }

    public NotebookFacts Facts { get; private set; } = new();

    /// <summary>Since when the specialist may read it; null: nobody but the person.</summary>
    [Field("C.071", "P W")]
    public DateOnly? SharedOn { get; private set; }

    [Field("C.071", "P W")]
    public DateOnly? InProfileOn { get; private set; }

    public DateTimeOffset? TornOutAt { get; private set; }

    public static NotebookNote Write(Guid id, CaseId caseId, NotebookFacts facts, Stamp stamp) =>
        new() { Id = id, CaseId = caseId, Facts = facts, CreatedAt = stamp.At, CreatedBy = stamp.By };

    public void Share(bool on, DateOnly today) => SharedOn = on ? SharedOn ?? today : null;

    /// <summary>The words are gone from here with it.</summary>
    public void TearOut(DateTimeOffset now) => (Facts, SharedOn, TornOutAt) = (Facts with { Text = "" }, null, now);

    /// <summary>The profile with this note as one more line of the field it belongs to. The person's own words, as they stand.</summary>
    public Result<ProfileFacts> Onto(ProfileFacts saved, DateOnly today)
    {
        var property = typeof(ProfileFacts).GetProperty(FieldOf(Facts.Kind))!;
        var line = string.IsNullOrWhiteSpace((string?)property.GetValue(saved)) ? Facts.Text : $"{property.GetValue(saved)}\n{Facts.Text}";
        if (property.GetCustomAttributes(typeof(StringLengthAttribute), false) is [StringLengthAttribute most] && line.Length > most.MaximumLength)
        {
            return new Refusal("ProfileLineIsFull", "M2.30");
        }

        var changed = saved with { };
        property.SetValue(changed, line);
        InProfileOn = today;
        return changed;
    }

    /// <summary>Where in the profile a note of a kind belongs.</summary>
    public static string FieldOf(NotebookKind? kind) => kind switch
    {
        NotebookKind.Likes => nameof(ProfileFacts.Interests),
        NotebookKind.GoodAt => nameof(ProfileFacts.Strengths),
        NotebookKind.Places => nameof(ProfileFacts.WantedEnvironment),
        _ => nameof(ProfileFacts.Other),
    };
}

public sealed record NotebookFacts
{
    [Field("C.071", "P W"), Required]
    public NotebookKind? Kind { get; init; }

    [Field("C.071", "P W"), Required, StringLength(400)]
    public string Text { get; init; } = "";
}
