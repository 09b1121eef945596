using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Field;

/// <summary><c>&lt;field-date for="Form.StartedOn" min="@from" max="@to" /&gt;</c>: a day; the browser shows it in the reader's way, the form sends ISO.</summary>
[HtmlTargetElement("field-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateFieldTagHelper(PageTexts texts, IconSprite icons) : LineField(texts, icons)
{
    private const string _iso = "yyyy-MM-dd";

    public override string Width { get; set; } = "s";

    public DateOnly? Min { get; set; }

    public DateOnly? Max { get; set; }

    /// <summary>Where somebody typed what is no day, they get their own words back to put right: a date field would show nothing.</summary>
    protected override TagBuilder Control()
    {
        var value = Value(Iso);
        return value is { Length: > 0 } && !DateOnly.TryParseExact(value, _iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? Markup.El("input").With("type", "text").With("value", value)
            : Markup.El("input").With("type", "date").With("value", value).With("min", Min is { } min ? Iso(min) : null).With("max", Max is { } max ? Iso(max) : null);
    }

    private static string? Iso(object day) => ((IFormattable)day).ToString(_iso, CultureInfo.InvariantCulture);
}

/// <summary><c>&lt;field-time for="Form.From" step-minutes="5" /&gt;</c>: a time of day.</summary>
[HtmlTargetElement("field-time", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TimeFieldTagHelper(PageTexts texts, IconSprite icons) : LineField(texts, icons)
{
    public override string Width { get; set; } = "xs";

    public int? StepMinutes { get; set; }

    protected override TagBuilder Control()
    {
        var value = Value(model => ((IFormattable)model).ToString(model is TimeSpan ? "hh\\:mm" : "HH:mm", CultureInfo.InvariantCulture));
        return value is { Length: > 0 } && !TimeOnly.TryParse(value, CultureInfo.InvariantCulture, out _)
            ? Markup.El("input").With("type", "text").With("value", value)
            : Markup.El("input").With("type", "time").With("value", value).With("step", StepMinutes is { } minutes ? (minutes * 60).ToString(CultureInfo.InvariantCulture) : null);
    }
}
