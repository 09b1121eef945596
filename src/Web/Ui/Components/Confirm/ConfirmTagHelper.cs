using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Stegvis.Web.Ui.Components.Confirm;

/// <summary>
/// <c>&lt;confirm question="Stop sharing with Ola?" detail="…" yes="Stop now" no="Not after all" no-href="…" even&gt;…&lt;/confirm&gt;</c>
/// inside a form: the question on its own, what happens, two ways on. <c>even</c> when the person decides: both weigh the same.
/// </summary>
[HtmlTargetElement("confirm")]
public sealed class ConfirmTagHelper(PageTexts texts) : TagHelper
{
    public string Question { get; set; } = "";

    public string? Detail { get; set; }

    public string? Yes { get; set; }

    public string? No { get; set; }

    public string NoHref { get; set; } = "";

    public bool Even { get; set; }

    /// <summary>Marks what cannot be undone.</summary>
    public bool Danger { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var id = "confirm-" + context.UniqueId;
        var body = await output.GetChildContentAsync();
        output.Become("section", "confirm").With("aria-labelledby", id);
        output.Content.Put(Markup.El("h2", null, Question).With("id", id));
        if (Detail is not null) output.Content.Put(Markup.El("p", "quiet", Detail));
        output.Content.Put(body);
        output.Content.Put(Markup.El("div", Even ? "pair" : "actions", YesButton(), NoLink()));
    }

    private TagBuilder YesButton() => Markup.El("button", "ds-button", Yes ?? texts.Shared("Confirm.Yes"))
        .With("type", "submit").With("data-variant", Even ? "answer" : Danger ? "danger" : null);

    private TagBuilder NoLink() => Markup.El("a", "ds-button", No ?? texts.Shared("Confirm.No"))
        .With("href", NoHref).With("data-variant", Even ? "answer" : "secondary");
}
