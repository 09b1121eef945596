using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Stegvis.Web.Ui.Components.SectionHead;

/// <summary><c>&lt;section-head title="Plan" id="plan" link="Whole plan" link-href="…" /&gt;</c>: a second-level heading and one quiet way on.</summary>
[HtmlTargetElement("section-head", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SectionHeadTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public string? Id { get; set; }

    public string? Link { get; set; }

    public string? LinkHref { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "section-head");
        output.Content.Put(Markup.El("h2", null, Title).With("id", Id));
        if (Link is not null) output.Content.Put(Markup.El("a", null, Link).With("href", LinkHref));
    }
}
