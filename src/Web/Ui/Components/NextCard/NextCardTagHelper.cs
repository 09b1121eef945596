using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Face;

namespace Stegvis.Web.Ui.Components.NextCard;

/// <summary>
/// <c>&lt;next-card when="Thursday at 9" own="…" own-lang="se" what="…" picture="meeting" picture-alt="…"&gt;answers&lt;/next-card&gt;</c>:
/// the person's next step, with a picture on light paper and, when wanted, the same line in their own language.
/// </summary>
[HtmlTargetElement("next-card")]
public sealed class NextCardTagHelper(UiAssets assets) : TagHelper
{
    public string When { get; set; } = "";

    public string? Own { get; set; }

    public string? OwnLang { get; set; }

    public string? What { get; set; }

    public string? Picture { get; set; }

    public string? PictureAlt { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var answers = await output.GetChildContentAsync();
        output.Become("section", "next");
        if (Picture is not null)
            output.Content.Put(Markup.El("div", "pic", Markup.El("img").With("src", assets.Url($"/pictograms/{Picture}.svg")).With("alt", PictureAlt ?? "")));
        output.Content.Put(Markup.El("div", "txt",
            Markup.El("h2", "when", When),
            Own is null ? null : Markup.El("p", "own", Own).With("lang", OwnLang),
            What is null ? null : Markup.El("p", "what", What),
            answers));
    }
}

/// <summary>
/// <c>&lt;now-card title="Just finished?" name="Kari" line="Garden centre" time="10.00–11.10"&gt;actions&lt;/now-card&gt;</c>: the one
/// strong box of Today. Content: one wide action-link, then <c>&lt;div class="other"&gt;</c> with up to three short buttons.
/// </summary>
[HtmlTargetElement("now-card")]
public sealed class NowCardTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public string Name { get; set; } = "";

    public string? Line { get; set; }

    public string? Time { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = await output.GetChildContentAsync();
        output.Become("section", "now");
        output.Content.Put(Markup.El("div", "head",
            FaceTagHelper.Draw(Name, "l"),
            Markup.El("div", null,
                Markup.El("h2", null, Title),
                Markup.El("p", null, Line is null ? Name : $"{Name} · {Line}"),
                Time is null ? null : Markup.El("p", null, Time))));
        output.Content.Put(actions);
    }
}
