using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Chip;

/// <summary><c>&lt;mark-tag kind="needs|done|quiet" icon="clock"&gt;Due today&lt;/mark-tag&gt;</c>: icon and word; the warm colour only for <c>needs</c>.</summary>
[HtmlTargetElement("mark-tag")]
public sealed class MarkTagHelper(IconSprite icons) : TagHelper
{
    public string Kind { get; set; } = "quiet";

    public string? Icon { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("span", "mark").With("data-kind", Kind == "quiet" ? null : Kind);
        var icon = Icon ?? Kind switch { "needs" => "attention", "done" => "step-settled", _ => "info" };
        output.PreContent.Put(icons.Draw(icon));
    }
}
