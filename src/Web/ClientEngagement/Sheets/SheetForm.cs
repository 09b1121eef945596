using System.ComponentModel.DataAnnotations;
using Stegvis.Casework;
using Stegvis.ClientEngagement;

namespace Stegvis.Web.ClientEngagement.Sheets;

/// <summary>One sheet as it is written: minutes and agreement, and up to three lines of the plan.</summary>
public sealed record SheetForm
{
    public MeetingSheetFacts Sheet { get; init; } = new();

    public SheetLine First { get; init; } = new();

    public SheetLine Second { get; init; } = new();

    public SheetLine Third { get; init; } = new();

    public IEnumerable<(string Name, SheetLine Line)> WrittenLines() => new[]
    {
        (nameof(First), First), (nameof(Second), Second), (nameof(Third), Third),
    }.Where(l => l.Item2 != new SheetLine());
}

/// <summary>A line of the plan on the sheet. All of it may stay empty; a line that says something says what.</summary>
public sealed record SheetLine
{
    [StringLength(300)]
    public string? What { get; init; }

    [StringLength(500)]
    public string? How { get; init; }

    [StringLength(200)]
    public string? Who { get; init; }

    public DateOnly? Due { get; init; }

    [StringLength(200)]
    public string? Verifier { get; init; }

    public DateOnly? EvaluateOn { get; init; }

    public PlanLineFacts ToFacts() =>
        new() { What = What ?? "", How = How, Who = Who, Due = Due, Verifier = Verifier, EvaluateOn = EvaluateOn };
}
