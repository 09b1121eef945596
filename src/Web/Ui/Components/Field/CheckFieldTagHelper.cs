using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Field;

/// <summary><c>&lt;field-check for="Form.Agreed" /&gt;</c>: one tick, yes or no; never ticked beforehand by us.</summary>
[HtmlTargetElement("field-check", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckFieldTagHelper(PageTexts texts, IconSprite icons) : FieldBase(texts, icons)
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var on = Value(model => model is true ? "true" : "false")?.StartsWith("true", StringComparison.OrdinalIgnoreCase) ?? false;
        var box = Describe(Markup.El("input", "ds-input"))
            .With("type", "checkbox").With("id", Id).With("name", Name).With("value", "true").Flag("checked", on);
        Finish(output, "div", "field");
        output.Content.Put(Markup.El("div", "choices",
            Markup.El("label", "choice", box, Markup.El("span", "choice-text", LabelText))).With("data-look", "list"));
        foreach (var part in HintAndError()) output.Content.Put(part);
        output.Content.Put(Markup.El("input").With("type", "hidden").With("name", Name).With("value", "false"));
    }
}
