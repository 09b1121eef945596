using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Field;

/// <summary>A field with one control under its label.</summary>
public abstract class LineField(PageTexts texts, IconSprite icons) : FieldBase(texts, icons)
{
    /// <summary>How wide the control is: <c>xs</c>, <c>s</c>, <c>m</c> or <c>full</c>; the width hints at the answer's length.</summary>
    public virtual string Width { get; set; } = "full";

    public string? Autocomplete { get; set; }

    public bool Autofocus { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var label = Markup.El("label", LabelHidden ? "sr" : "field-label", LabelContent()).With("for", Id);
        var control = Describe(Control())
            .With("id", Id).With("name", Name)
            .With("data-width", Width)
            .With("autocomplete", Autocomplete)
            .Flag("autofocus", Autofocus);
        control.AddCssClass("ds-input");
        Finish(output, "div", "field");
        output.Content.Put(label);
        foreach (var part in HintAndError()) output.Content.Put(part);
        output.Content.Put(control);
    }

    protected abstract TagBuilder Control();
}
