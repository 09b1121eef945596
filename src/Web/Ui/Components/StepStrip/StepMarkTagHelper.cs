using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.StepStrip;

/// <summary><c>&lt;step-mark state="Active" text="…" /&gt;</c>: one state as shape and word, for plan lines and tables.</summary>
[HtmlTargetElement("step-mark", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StepMarkTagHelper(PageTexts texts, IconSprite icons) : TagHelper
{
    public StepLook State { get; set; }

    public string? Text { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("span", "mark").With("data-state", StepWords.Code(State));
        output.Content.Put(icons.Draw(StepWords.Icon(State)));
        output.Content.Put(Text ?? texts.Shared($"Steps.Staff.{State}"));
    }
}
