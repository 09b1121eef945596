using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Field;

/// <summary>
/// <c>&lt;field-number for="Form.Minutes" unit="min" /&gt;</c>: a number as text, so that comma and point both work and no wheel changes it.
/// </summary>
[HtmlTargetElement("field-number", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NumberFieldTagHelper(PageTexts texts, IconSprite icons) : LineField(texts, icons)
{
    public override string Width { get; set; } = "xs";

    /// <summary>The unit shown after the box, such as <c>min</c> or <c>%</c>.</summary>
    public string? Unit { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        base.Process(context, output);
        if (Unit is not null) output.Content.Put(Markup.El("span", "field-unit", Unit));
    }

    protected override TagBuilder Control()
    {
        var whole = For.Metadata.UnderlyingOrModelType is var type && (type == typeof(int) || type == typeof(long) || type == typeof(short));
        return Markup.El("input")
            .With("type", "text")
            .With("inputmode", whole ? "numeric" : "decimal")
            .With("value", Value(model => ((IFormattable)model).ToString(whole ? "0" : "0.####", CultureInfo.CurrentCulture)));
    }
}
