using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Field;

/// <summary><c>&lt;field-select for="Form.Team" items="…" empty="Choose" /&gt;</c>: one of many; up to six answers, use field-choice.</summary>
[HtmlTargetElement("field-select", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectFieldTagHelper(PageTexts texts, IconSprite icons) : LineField(texts, icons)
{
    public override string Width { get; set; } = "m";

    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The words of the empty line; by default "Choose" while nothing is chosen or the field is optional.</summary>
    public string? Empty { get; set; }

    protected override TagBuilder Control()
    {
        var value = Value(model => Convert.ToString(model, CultureInfo.InvariantCulture));
        var select = Markup.El("select");
        if (Empty is not null || string.IsNullOrEmpty(value) || !For.Metadata.IsRequired)
            select.Put(Markup.El("option", null, Empty ?? Texts.Shared("Field.Choose")).With("value", ""));
        foreach (var choice in FieldChoices.Of(Texts, View, For.Metadata, Items))
            select.Put(Markup.El("option", null, choice.Text).With("value", choice.Value).Flag("selected", choice.Value == value));
        return select;
    }
}
