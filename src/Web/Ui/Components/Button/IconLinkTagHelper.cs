using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Button;

/// <summary><c>&lt;icon-link href="tel:…" icon="phone" label="Call Ola" /&gt;</c>: a symbol alone, 44 px, with its name for those who do not see it.</summary>
[HtmlTargetElement("icon-link", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconLinkTagHelper(IconSprite icons) : TagHelper
{
    public string Icon { get; set; } = "";

    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("a", "icon-button").With("aria-label", Label);
        output.Content.Put(icons.Draw(Icon));
    }
}
