using System.ComponentModel.DataAnnotations;
using Stegvis.Casework;
using Stegvis.ClientEngagement;

namespace Stegvis.Web.ClientEngagement.Sheets;

/// <summary>One sheet as it is written: minutes and agreement, and up to three tasks.</summary>
public sealed record SheetForm
{
    public MeetingSheetFacts Sheet { get; init; } = new();

    public SheetLine First { get; init; } = new();

    public SheetLine Second { get; init; } = new();

    public SheetLine Third { get; init; } = new();

    /// <summary>Whoever is named by what they are in the agreement need not be written by name.</summary>
    public SheetForm WithNames(string person, string specialist) =>
        this with { First = First.WithNames(person, specialist), Second = Second.WithNames(person, specialist), Third = Third.WithNames(person, specialist) };

    public IEnumerable<(string Name, SheetLine Line)> WrittenLines() => new[]
    {
        (nameof(First), First), (nameof(Second), Second), (nameof(Third), Third),
    }.Where(l => l.Item2 != new SheetLine());
}

/// <summary>A task on the sheet. All of it may stay empty; a line that says something says what.</summary>
public sealed record SheetLine
{
    [StringLength(300)]
    public string? What { get; init; }

    public TaskParty? Party { get; init; }

    [StringLength(300)]
    public string? Measure { get; init; }

    [StringLength(500)]
    public string? How { get; init; }

    [StringLength(200)]
    public string? Who { get; init; }

    public DateOnly? Due { get; init; }

    [StringLength(200)]
    public string? Verifier { get; init; }

    public DateOnly? EvaluateOn { get; init; }

    public SheetLine WithNames(string person, string specialist) => this switch
    {
        { Who.Length: > 0 } => this,
        { Party: TaskParty.Person } => this with { Who = person },
        { Party: TaskParty.Specialist } => this with { Who = specialist },
        _ => this,
    };

    public PlanLineFacts ToFacts() =>
        new() { What = What ?? "", Party = Party, Measure = Measure, How = How, Who = Who, Due = Due, Verifier = Verifier, EvaluateOn = EvaluateOn };
}
