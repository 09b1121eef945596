using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.FactList;

/// <summary><c>&lt;fact-list look="row|lines"&gt;&lt;fact icon="calendar" label="Next meeting"&gt;Thursday&lt;/fact&gt;&lt;/fact-list&gt;</c>: names and values.</summary>
[HtmlTargetElement("fact-list")]
public sealed class FactListTagHelper : TagHelper
{
    public string Look { get; set; } = "row";

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become("dl", Look == "lines" ? "deals" : "facts");
}

/// <summary>One name and value of a <see cref="FactListTagHelper"/>.</summary>
[HtmlTargetElement("fact", ParentTag = "fact-list")]
public sealed class FactTagHelper(IconSprite icons) : TagHelper
{
    public string Label { get; set; } = "";

    public string? Icon { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = await output.GetChildContentAsync();
        output.Become("div", Icon is null ? null : "with-icon");
        output.Content.SetHtmlContent(Markup.El("dt", null, Icon is null ? null : icons.Draw(Icon), Label));
        output.Content.Put(Markup.El("dd", null, value));
    }
}
