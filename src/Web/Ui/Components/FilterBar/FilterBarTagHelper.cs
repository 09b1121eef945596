using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;
using Stegvis.Web.Ui.Components.Paging;

namespace Stegvis.Web.Ui.Components.FilterBar;

/// <summary><c>&lt;filter-bar label="Filter"&gt;&lt;filter-pick …/&gt;&lt;/filter-bar&gt;</c>: filters stand in the address, so that they can be shared and bookmarked.</summary>
[HtmlTargetElement("filter-bar")]
public sealed class FilterBarTagHelper(PageTexts texts) : TagHelper
{
    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become("div", "filterbar").With("role", "group").With("aria-label", Label ?? texts.Shared("Filter.Label"));
}

/// <summary>
/// <c>&lt;filter-pick name="step" label="Step" items="Model.StepItems" /&gt;</c>: unset, a list of links that opens; set, a chip that removes it.
/// Only coded values belong here, never names of people.
/// </summary>
[HtmlTargetElement("filter-pick", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FilterPickTagHelper(PageTexts texts, IconSprite icons) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public string Name { get; set; } = "";

    public string Label { get; set; } = "";

    public IEnumerable<SelectListItem> Items { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = View.HttpContext.Request;
        var chosen = request.Query[Name].FirstOrDefault();
        if (Items.FirstOrDefault(item => item.Value == chosen) is { } on)
        {
            output.Become("a", "chip").With("data-on", "").With("href", QueryLink.With(request, Name, null, "p"));
            output.Content.Put(Markup.El("span", "sr", texts.Shared("Filter.Remove") + " "));
            output.Content.Put(on.Text.StartsWith(Label, StringComparison.CurrentCultureIgnoreCase) ? on.Text : $"{Label}: {on.Text}");
            output.Content.Put(icons.Draw("close", "i i-s"));
            return;
        }
        output.Become("details", "pick");
        output.Content.Put(Markup.El("summary", "chip", Label, icons.Draw("down", "i i-s")));
        var list = Markup.El("ul", "pick-list");
        foreach (var item in Items)
            list.Put(Markup.El("li", null, Markup.El("a", null, item.Text).With("href", QueryLink.With(request, Name, item.Value, "p"))));
        output.Content.Put(list);
    }
}
