using System.Globalization;

namespace Stegvis.Bench;

/// <summary>One line of the table. The ratio is to the floor of the same run, because machines differ.</summary>
internal sealed record Measured(string What, IReadOnlyList<double> Milliseconds, double? Budget = null)
{
    public string? Skipped { get; init; }

    public double Median => At(0.5);

    public double P95 => At(0.95);

    public static Measured Skip(string what, string why) => new(what, []) { Skipped = why };

    public string Row(Measured floor) => Skipped is { } why
        ? $"| {What} | skipped: {why} | | | |"
        : string.Create(CultureInfo.InvariantCulture, $"| {What} | {Median:F2} | {P95:F2} | {Median / floor.Median:F1} | {BudgetText()} |");

    private string BudgetText() => Budget is not { } most ? "" : string.Create(CultureInfo.InvariantCulture, $"{most:F0} ms {(Median <= most ? "kept" : "**over**")}");

    private double At(double part) => Milliseconds.Order().ElementAt(Math.Min(Milliseconds.Count - 1, (int)(Milliseconds.Count * part)));
}
