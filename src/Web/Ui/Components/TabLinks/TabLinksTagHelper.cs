using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.TabLinks;

/// <summary><c>&lt;tab-links label="Parts of the plan" look="tabs|segments"&gt;&lt;tab-link href="…" current&gt;…&lt;/tab-link&gt;&lt;/tab-links&gt;</c>: real links between sister pages.</summary>
[HtmlTargetElement("tab-links")]
public sealed class TabLinksTagHelper : TagHelper
{
    public string Label { get; set; } = "";

    public string Look { get; set; } = "tabs";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("nav", Look == "segments" ? "segments" : "tabs").With("aria-label", Label);
        output.PreContent.AppendHtml("<ul>");
        output.PostContent.AppendHtml("</ul>");
    }
}

/// <summary>One way of a <see cref="TabLinksTagHelper"/>, with an optional count.</summary>
[HtmlTargetElement("tab-link", ParentTag = "tab-links")]
public sealed class TabLinkTagHelper(IconSprite icons) : TagHelper
{
    public string Href { get; set; } = "";

    public bool Current { get; set; }

    public int? Count { get; set; }

    public string? Icon { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        output.Become("li");
        output.Content.SetHtmlContent(Markup.El("a", null,
                Icon is null ? null : icons.Draw(Icon, "i i-s"), text, Count is null ? null : Markup.El("span", "count", Count))
            .With("href", Href).With("aria-current", Current ? "page" : null));
    }
}
