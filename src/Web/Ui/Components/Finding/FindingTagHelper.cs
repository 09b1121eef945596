using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Finding;

/// <summary>
/// <c>&lt;finding kind="needs|info" title="…" text="…" action="Agree a day" action-href="…"&gt;&lt;why-details …/&gt;&lt;/finding&gt;</c>:
/// one thing to think about, one way on, and why.
/// </summary>
[HtmlTargetElement("finding")]
public sealed class FindingTagHelper(IconSprite icons) : TagHelper
{
    public string Kind { get; set; } = "info";

    public string Title { get; set; } = "";

    public string? Text { get; set; }

    public string? Action { get; set; }

    public string? ActionHref { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var why = await output.GetChildContentAsync();
        output.Become("article", "finding").With("data-kind", Kind);
        output.Content.SetHtmlContent(icons.Draw(Kind == "needs" ? "attention" : "info"));
        output.Content.Put(Markup.El("div", "finding-text", Markup.El("h3", null, Title), Text is null ? null : Markup.El("p", "quiet", Text)));
        output.Content.Put(LinkAction());
        if (!why.IsEmptyOrWhiteSpace) output.Content.Put(Markup.El("div", "finding-why", why));
    }

    private TagBuilder? LinkAction() => string.IsNullOrEmpty(Action) ? null
        : Markup.El("a", "ds-button", Action).With("href", ActionHref).With("data-variant", "soft");
}
