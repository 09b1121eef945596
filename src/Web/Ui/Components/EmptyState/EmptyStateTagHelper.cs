using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.EmptyState;

/// <summary><c>&lt;empty-state title="Nobody matches all three" text="…"&gt;actions&lt;/empty-state&gt;</c>: says what is empty and the nearest way out.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper(IconSprite icons) : TagHelper
{
    public string Title { get; set; } = "";

    public string? Text { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = await output.GetChildContentAsync();
        output.Become("div", "empty");
        output.Content.Put(Markup.El("div", "treads", icons.Draw("treads", "treads-path"), icons.Draw("tread-last", "treads-last")).With("aria-hidden", "true"));
        var body = Markup.El("div", null, Markup.El("h2", null, Title), Text is null ? null : Markup.El("p", "quiet", Text));
        if (!actions.IsEmptyOrWhiteSpace) body.Put(Markup.El("div", "actions", actions));
        output.Content.Put(body);
    }
}
