using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.AlertBox;

/// <summary>
/// <c>&lt;alert-box kind="info|needs|done" title="Saved at 11.16" live&gt;…&lt;/alert-box&gt;</c>: a message in the page. <c>live</c> when it
/// answers what was just done, so that it is read aloud.
/// </summary>
[HtmlTargetElement("alert-box")]
public sealed class AlertBoxTagHelper(IconSprite icons) : TagHelper
{
    public string Kind { get; set; } = "info";

    public string? Title { get; set; }

    public string? Icon { get; set; }

    public bool Live { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var body = await output.GetChildContentAsync();
        output.Become("div", "alert").With("data-kind", Kind).With("role", Live ? "status" : null);
        var icon = Icon ?? Kind switch { "needs" => "attention", "done" => "check-circle", _ => "info" };
        output.Content.Put(icons.Draw(icon));
        output.Content.Put(Markup.El("div", "alert-body", Title is null ? null : Markup.El("p", "alert-title", Title), body));
    }
}
