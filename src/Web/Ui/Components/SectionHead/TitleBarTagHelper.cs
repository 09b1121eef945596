using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Face;

namespace Stegvis.Web.Ui.Components.SectionHead;

/// <summary>
/// <c>&lt;title-bar title="Kari" sub="Specialist Marte · S-0412" face-key="@id"&gt;actions&lt;/title-bar&gt;</c>: the page's one first-level
/// heading, with a face when the page is about a person.
/// </summary>
[HtmlTargetElement("title-bar")]
public sealed class TitleBarTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public string? Sub { get; set; }

    public string? FaceKey { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = await output.GetChildContentAsync();
        output.Become("header", "title-bar").With("data-face", FaceKey is null ? null : "");
        if (FaceKey is not null) output.Content.Put(FaceTagHelper.Draw(new FaceView(Title, FaceKey), "xl"));
        output.Content.Put(Markup.El("div", null, Markup.El("h1", null, Title), Sub is null ? null : Markup.El("p", "quiet", Sub)));
        if (!actions.IsEmptyOrWhiteSpace) output.Content.Put(Markup.El("div", "actions", actions));
    }
}
