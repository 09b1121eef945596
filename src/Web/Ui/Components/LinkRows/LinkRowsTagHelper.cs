using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.LinkRows;

/// <summary><c>&lt;link-rows&gt;&lt;link-row href="…" icon="lock" text="What I share" sub="…" /&gt;&lt;/link-rows&gt;</c>: ways on, one a line, 60 px.</summary>
[HtmlTargetElement("link-rows")]
public sealed class LinkRowsTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become("ul", "links");
}

/// <summary>One line of <see cref="LinkRowsTagHelper"/>.</summary>
[HtmlTargetElement("link-row", ParentTag = "link-rows", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LinkRowTagHelper(IconSprite icons) : TagHelper
{
    public string Href { get; set; } = "";

    public string Text { get; set; } = "";

    public string? Sub { get; set; }

    public string? Icon { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("li");
        var words = Markup.El("span", "link-text", Text);
        if (Sub is not null) words.Put(Markup.El("span", "link-sub", Sub));
        output.Content.Put(Markup.El("a", null,
            Icon is null ? null : icons.Draw(Icon), words, icons.Draw("right", "i flip")).With("href", Href));
    }
}
