using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.BackLink;

/// <summary><c>&lt;back-link href="…" text="Kari" /&gt;</c>: the way back, named after the page it leads to.</summary>
[HtmlTargetElement("back-link", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BackLinkTagHelper(PageTexts texts, IconSprite icons) : TagHelper
{
    public string? Text { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("a", "back");
        output.Content.Put(icons.Draw("back", "i flip"));
        output.Content.Put(Markup.El("span", null, string.IsNullOrEmpty(Text) ? texts.Shared("Back") : Text));
    }
}
