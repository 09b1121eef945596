using Stegvis.Casework;
using Stegvis.Web.Platform;

namespace Stegvis.Web.Casework.Plan;

/// <summary>One answer of one line: what is written, or that the form asks for it and it is not said yet.</summary>
public sealed record PlanCell(string Text, bool IsMissing = false)
{
    public static PlanCell Asked(string? text) => text is { Length: > 0 } ? new PlanCell(text) : new PlanCell("", IsMissing: true);

    public static PlanCell Free(string? text) => new(text is { Length: > 0 } ? text : "–");
}

/// <summary>
/// The same plan as one of three forms (R.23, C.049). Step 1 asks what, who, when and who makes sure (T.14);
/// step 2 what, how, who, when and carried out (T.15). An answer that is missing is a hint and stops nothing.
/// </summary>
public sealed record PlanForm(StegvisPage Page, PlanLayout Layout)
{
    public IReadOnlyList<string> Headings => [.. Keys.Select(k => Page.Word($"Plan.{Layout}.{k}"))];

    private string[] Keys => Layout switch
    {
        PlanLayout.Engagement => ["What", "Who", "When", "Verifier", "EvaluateOn", "Result"],
        PlanLayout.Career => ["What", "How", "Who", "When", "Result"],
        _ => ["What", "Support", "Amount", "Who", "ByWhen", "EvaluateOn", "Result"],
    };

    /// <summary>The answers after the first, in the order of the headings; the last is what came of it.</summary>
    public IReadOnlyList<PlanCell> Cells(PlanLineFacts line) => Layout switch
    {
        PlanLayout.Engagement =>
        [
            PlanCell.Asked(line.Who), PlanCell.Asked(Day(line.Due)), PlanCell.Asked(line.Verifier), PlanCell.Free(Day(line.EvaluateOn)), Result(line),
        ],
        PlanLayout.Career => [PlanCell.Asked(line.How), PlanCell.Asked(line.Who), PlanCell.Asked(Day(line.Due)), Result(line)],
        _ =>
        [
            PlanCell.Asked(Joined(Word(line.Form), Word(line.Setting))), PlanCell.Asked(line.Amount), PlanCell.Asked(line.Who),
            PlanCell.Asked(Joined(line.How, Day(line.Due))), PlanCell.Free(Day(line.EvaluateOn)), Result(line),
        ],
    };

    /// <summary>How we know it is done, which step 1 asks of what stands in an agreement (M1.93); it stands below what is to be done. Null: not asked.</summary>
    public PlanCell? Measure(PlanLine line) => Layout is not PlanLayout.Engagement || (line.SheetId is null && string.IsNullOrEmpty(line.Facts.Measure))
        ? null
        : PlanCell.Asked(line.Facts.Measure);

    public bool Lacks(PlanLine line) => line.Facts.CarriedOutOn is null && (Measure(line) is { IsMissing: true } || Cells(line.Facts).Any(c => c.IsMissing));

    private static string Joined(params string?[] parts) => string.Join(" · ", parts.Where(p => p is { Length: > 0 }));

    /// <summary>"Carried out" is asked for from the day after the line was due.</summary>
    private PlanCell Result(PlanLineFacts line) => line.CarriedOutOn is { } day
        ? new PlanCell(Joined(Day(day), line.Result))
        : new PlanCell(line.Result ?? "", IsMissing: Layout is PlanLayout.Career && line.Due < Page.Today);

    private string? Day(DateOnly? day) => day is { } known ? Days.Short(Page, known) : null;

    private string? Word(Enum? value) => value is null ? null : Page.Word(value);
}
