using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Button;

/// <summary><c>&lt;action-link href="…" variant="soft" icon="phone"&gt;Call&lt;/action-link&gt;</c>: a link with the weight of a button.</summary>
[HtmlTargetElement("action-link")]
public sealed class ActionLinkTagHelper(IconSprite icons) : ButtonBase(icons)
{
    public override void Process(TagHelperContext context, TagHelperOutput output) => Dress(output, "a");
}
