using System.Globalization;

namespace Stegvis.Bench;

/// <summary>One line of the table. The ratio is to the floor asked between the runs of this line, because machines differ, also from minute to minute.</summary>
internal sealed record Measured(string What, IReadOnlyList<double> Milliseconds, double? Budget = null)
{
    public const string Heading = "| work | median ms | p95 ms | floor beside, ms | × floor | budget |\n|---|---|---|---|---|---|";

    public string? Skipped { get; init; }

    /// <summary>None for what goes past the pages.</summary>
    public IReadOnlyList<double> Floor { get; init; } = [];

    public double Median => At(Milliseconds, 0.5);

    public static Measured Skip(string what, string why) => new(what, []) { Skipped = why };

    public string Row() => Skipped is { } why
        ? $"| {What} | skipped: {why} | | | | |"
        : string.Create(CultureInfo.InvariantCulture, $"| {What} | {Median:F2} | {At(Milliseconds, 0.95):F2} | {FloorText()} | {BudgetText()} |");

    private string FloorText() => Floor.Count == 0 ? " | " : string.Create(CultureInfo.InvariantCulture, $"{At(Floor, 0.5):F2} | {Median / At(Floor, 0.5):F1}");

    private string BudgetText() => Budget is not { } most ? "" : string.Create(CultureInfo.InvariantCulture, $"{most:F0} ms {(Median <= most ? "kept" : "**over**")}");

    private static double At(IReadOnlyList<double> times, double part) => times.Order().ElementAt(Math.Min(times.Count - 1, (int)(times.Count * part)));
}
