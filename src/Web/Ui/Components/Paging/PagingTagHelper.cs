using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Paging;

/// <summary><c>&lt;paging page="2" pages="7" param="p" /&gt;</c>: earlier, where we are, later; filters in the address stay. Nothing for one page.</summary>
[HtmlTargetElement("paging", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagingTagHelper(PageTexts texts, IconSprite icons) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public int Page { get; set; } = 1;

    public int Pages { get; set; } = 1;

    public string Param { get; set; } = "p";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Pages <= 1)
        {
            output.SuppressOutput();
            return;
        }
        output.Become("nav", "paging").With("aria-label", texts.Shared("Paging.Label"));
        output.Content.Put(Way(Page - 1, "Paging.Previous", "prev", "left"));
        output.Content.Put(Markup.El("span", "paging-here", texts.Shared("Paging.Here", Page, Pages)));
        output.Content.Put(Way(Page + 1, "Paging.Next", "next", "right"));
    }

    private TagBuilder? Way(int to, string key, string rel, string icon)
    {
        if (to < 1 || to > Pages) return null;
        var arrow = icons.Draw(icon, "i flip");
        var link = rel == "prev" ? Markup.El("a", "ds-button", arrow, texts.Shared(key)) : Markup.El("a", "ds-button", texts.Shared(key), arrow);
        return link.With("data-variant", "secondary").With("rel", rel)
            .With("href", QueryLink.With(View.HttpContext.Request, Param, to == 1 ? null : to.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }
}
