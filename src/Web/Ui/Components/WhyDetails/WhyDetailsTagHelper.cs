using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Stegvis.Web.Ui.Components.WhyDetails;

/// <summary>
/// <c>&lt;why-details fact="…" rule="…" source="EUSE Toolkit" source-href="…" source-place="guide 3" open /&gt;</c>: "Why am I seeing this?",
/// answered with the fact, the rule and the published title it was made from.
/// </summary>
[HtmlTargetElement("why-details", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WhyDetailsTagHelper(PageTexts texts) : TagHelper
{
    public string Fact { get; set; } = "";

    public string Rule { get; set; } = "";

    public string? Source { get; set; }

    public string? SourceHref { get; set; }

    public string? SourcePlace { get; set; }

    public bool Open { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("details", "why-details").With("open", Open ? "" : null);
        output.Content.Put(Markup.El("summary", "quiet-link", texts.Shared("Why.Question")));
        var list = Markup.El("dl", "because");
        Line(list, "Why.Fact", Fact);
        Line(list, "Why.Rule", Rule);
        if (Source is not null) Line(list, "Why.Source", Cited(Source));
        output.Content.Put(list);
    }

    private void Line(TagBuilder list, string key, object? content) =>
        list.Put(Markup.El("dt", null, texts.Shared(key)), Markup.El("dd", null, content));

    private TagBuilder Cited(string title) => Markup.El("span", null,
        SourceHref is null ? Markup.El("cite", null, title) : Markup.El("a", null, title).With("href", SourceHref),
        SourcePlace is null ? null : ", " + SourcePlace);
}
