using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Face;

namespace Stegvis.Web.Ui.Components.SectionHead;

/// <summary>
/// <c>&lt;title-bar title="Kari" sub="Specialist Marte · S-0412" face&gt;actions&lt;/title-bar&gt;</c>: the page's one first-level
/// heading, with a face when the page is about a person.
/// </summary>
[HtmlTargetElement("title-bar")]
public sealed class TitleBarTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public string? Sub { get; set; }

    public bool Face { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = await output.GetChildContentAsync();
        output.Become("header", "title-bar").With("data-face", Face ? "" : null);
        if (Face) output.Content.Put(FaceTagHelper.Draw(Title, "xl"));
        output.Content.Put(Markup.El("div", null, Markup.El("h1", null, Title), Sub is null ? null : Markup.El("p", "quiet", Sub)));
        if (!actions.IsEmptyOrWhiteSpace) output.Content.Put(Markup.El("div", "actions", actions));
    }
}
