using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Field;

/// <summary><c>&lt;field-date for="Form.StartedOn" min="@from" max="@to" /&gt;</c>: a day; the browser shows it in the reader's way, the form sends ISO.</summary>
[HtmlTargetElement("field-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateFieldTagHelper(PageTexts texts, IconSprite icons) : LineField(texts, icons)
{
    public override string Width { get; set; } = "s";

    public DateOnly? Min { get; set; }

    public DateOnly? Max { get; set; }

    protected override TagBuilder Control() => Markup.El("input")
        .With("type", "date")
        .With("value", Value(Iso))
        .With("min", Min is { } min ? Iso(min) : null)
        .With("max", Max is { } max ? Iso(max) : null);

    private static string? Iso(object day) => ((IFormattable)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary><c>&lt;field-time for="Form.From" step-minutes="5" /&gt;</c>: a time of day.</summary>
[HtmlTargetElement("field-time", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TimeFieldTagHelper(PageTexts texts, IconSprite icons) : LineField(texts, icons)
{
    public override string Width { get; set; } = "xs";

    public int? StepMinutes { get; set; }

    protected override TagBuilder Control() => Markup.El("input")
        .With("type", "time")
        .With("value", Value(model => ((IFormattable)model).ToString(model is TimeSpan ? "hh\\:mm" : "HH:mm", CultureInfo.InvariantCulture)))
        .With("step", StepMinutes is { } minutes ? (minutes * 60).ToString(CultureInfo.InvariantCulture) : null);
}
