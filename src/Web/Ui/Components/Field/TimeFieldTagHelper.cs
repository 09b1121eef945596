using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Field;

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
