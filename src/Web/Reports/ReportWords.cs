using System.Globalization;
using Stegvis.Casework.Outcomes;
using Stegvis.Method;
using Stegvis.Web.Ui;

namespace Stegvis.Web.Reports;

/// <summary>Says numbers, periods and definitions in the reader's language, on every page that shows them.</summary>
public sealed class ReportWords(PageTexts texts)
{
    public string Say(string key, params object?[] facts)
    {
        var text = texts.Find(typeof(ReportWords), key) ?? $"{PageTexts.MissingMark}{key}⟧";
        return facts.Length == 0 ? text : string.Format(CultureInfo.CurrentCulture, text, facts);
    }

    public string Say(Enum value) => Say($"{value.GetType().Name}.{value}");

    public string Period(OutcomePeriod period) => period.Half switch
    {
        1 => Say("Period.First", period.From.Year),
        2 => Say("Period.Second", period.From.Year),
        _ when period == OutcomePeriod.All => Say("Period.All"),
        _ => Say("Period.Year", period.From.Year),
    };

    public string Day(DateOnly day) =>
        day.ToString(CultureInfo.CurrentCulture.TwoLetterISOLanguageName is "en" or "sv" ? "d MMM yyyy" : "d. MMM yyyy", CultureInfo.CurrentCulture);

    public string Number(decimal value) => value.ToString("0.##", CultureInfo.CurrentCulture);

    public string Part(int part, int whole) => whole == 0 ? Say("Value.PartOfNobody") : Say("Value.Part", part, whole, Percent(part, whole));

    public string Percent(int part, int whole) => Say("Value.Percent", (int)Math.Round(100m * part / whole, MidpointRounding.AwayFromZero));

    public string Months(int months) => Say(months == 1 ? "Months.One" : "Months.Many", months);

    public string Source(OutcomeDefinition definition) => string.Join("; ", definition.Sources.Select(Source));

    private string Source(MethodSource source) => source switch
    {
        { Part: SourcePart.OurDefault } => Say("Source.Ours"),
        { Part: SourcePart.Heading } => $"{source.Title}, {source.Heading}",
        { Heading: "" } => Say($"Source.{source.Part}", source.Title, source.Place),
        _ => $"{Say($"Source.{source.Part}", source.Title, source.Place)}, {source.Heading}",
    };
}
