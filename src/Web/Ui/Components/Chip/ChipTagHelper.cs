using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Chip;

/// <summary>
/// <c>&lt;chip href="…" icon="plus" on removes="Remove filter"&gt;Step 2&lt;/chip&gt;</c>: a pill that leads somewhere; with <c>removes</c> it
/// ends in a cross and says what pressing does.
/// </summary>
[HtmlTargetElement("chip")]
public sealed class ChipTagHelper(IconSprite icons) : TagHelper
{
    public string? Href { get; set; }

    public string? Icon { get; set; }

    public bool On { get; set; }

    public string? Removes { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become(Href is null ? "span" : "a", "chip").With("href", Href).With("data-on", On ? "" : null);
        if (Removes is not null) output.PreContent.Put(Markup.El("span", "sr", Removes + " "));
        if (Icon is not null) output.PreContent.Put(icons.Draw(Icon, "i i-s"));
        if (Removes is not null) output.PostContent.Put(icons.Draw("close", "i i-s"));
    }
}
