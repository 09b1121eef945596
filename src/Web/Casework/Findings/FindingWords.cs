using System.Collections;
using System.Globalization;
using Stegvis.Method;
using Stegvis.Web.Ui;

namespace Stegvis.Web.Casework.Findings;

/// <summary>
/// Says findings in the reader's language. Every text of a finding has the same places: 0 is the person's name, the rest are the finding's facts
/// in their order. Titles stand alone, in lists too, and most do without the name.
/// </summary>
public sealed class FindingWords(PageTexts texts, DateOnly today)
{
    public string Title(Finding finding, string name) => Say(finding, "Title", name);

    public string Text(Finding finding, string name) => Say(finding, "Text", name);

    public string Fact(Finding finding, string name) => Say(finding, "Fact", name);

    public string Rule(Finding finding, string name) => Fill(Word($"{finding.Rule.Id}.Rule"), finding, name);

    public string Action(Finding finding) => Word($"NextStep.{finding.Next}");

    public string Source(Finding finding) => string.Join("; ", finding.Rule.Sources.Select(s => s.Part is SourcePart.OurDefault ? OwnSource(finding) : Source(s)));

    /// <summary>A day without its weekday: 14. desember, 14 december.</summary>
    public static string Day(DateOnly day, DateOnly today)
    {
        var pattern = CultureInfo.CurrentCulture.TwoLetterISOLanguageName is "en" or "sv" ? "d MMMM" : "d. MMMM";
        return day.ToString(day.Year == today.Year ? pattern : pattern + " yyyy", CultureInfo.CurrentCulture);
    }

    private string Source(MethodSource source) => source switch
    {
        { Part: SourcePart.Heading } => $"{source.Title}, {source.Heading}",
        { Heading: "" } => Filled(Word($"Source.{source.Part}"), source.Title, source.Place),
        _ => $"{Filled(Word($"Source.{source.Part}"), source.Title, source.Place)}, {source.Heading}",
    };

    /// <summary>A number of ours says so, and says the value that was used: as it came, or as the service set it on a day.</summary>
    private string OwnSource(Finding finding)
    {
        var unit = finding.Rule.Thresholds.First(t => t.IsOurDefault).Unit;
        var amount = Filled(Word($"Amount.{unit}.{(finding.ThresholdValue == 1 ? "One" : "Many")}"), finding.ThresholdValue);
        return finding.Set is { } set ? Filled(Word("Source.SetByService"), amount, Day(set.From, today)) : Filled(Word("Source.OurDefault"), amount);
    }

    private string Say(Finding finding, string part, string name) => Fill(Word($"{finding.Rule.Id}.{finding.Variant}.{part}"), finding, name);

    private string Fill(string text, Finding finding, string name) => Filled(text, [name, .. finding.Facts.Select(f => Say(f.Value))]);

    private string Say(object value) => value switch
    {
        DateOnly day => Day(day, today),
        Enum code => Word($"{code.GetType().Name}.{code}"),
        IEnumerable many and not string => string.Join(", ", many.Cast<object>().Select(Say)),
        _ => Convert.ToString(value, CultureInfo.CurrentCulture) ?? "",
    };

    private string Word(string key) => texts.Find(typeof(FindingWords), key) ?? $"{PageTexts.MissingMark}{key}⟧";

    private static string Filled(string text, params object?[] places) => string.Format(CultureInfo.CurrentCulture, text, places);
}
