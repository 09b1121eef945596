using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Button;

/// <summary><c>&lt;action-link href="…" variant="soft" icon="phone"&gt;Call&lt;/action-link&gt;</c>: a link with the weight of a button.</summary>
[HtmlTargetElement("action-link")]
public sealed class ActionLinkTagHelper(IconSprite icons) : TagHelper
{
    public string Variant { get; set; } = "primary";

    public string? Icon { get; set; }

    public bool Wide { get; set; }

    public bool Tall { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("a", "ds-button");
        ButtonLook.Apply(output, icons, Variant, Icon, Wide, Tall);
    }
}
