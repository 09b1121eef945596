using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Face;

namespace Stegvis.Web.Ui.Components.Rows;

/// <summary><c>&lt;person-rows label="…"&gt;&lt;person-row …/&gt;&lt;/person-rows&gt;</c>: one person and one action a row; the actions align.</summary>
[HtmlTargetElement("person-rows")]
public sealed class PersonRowsTagHelper : TagHelper
{
    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become("ul", "rows").With("aria-label", Label);
}

/// <summary>
/// <c>&lt;person-row name="Amina" why="You promised to call." href="…" action="Call" action-href="…"&gt;marks&lt;/person-row&gt;</c>:
/// face · who and why · one action. <c>&lt;row-action&gt;</c> inside replaces the link by a form of the page's own.
/// </summary>
[HtmlTargetElement("person-row", ParentTag = "person-rows")]
public sealed class PersonRowTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    public string? Why { get; set; }

    public string? Href { get; set; }

    public string? Action { get; set; }

    public string? ActionHref { get; set; }

    /// <summary>A variant of the action link; <c>soft</c> in lists.</summary>
    public string ActionVariant { get; set; } = "soft";

    internal IHtmlContent? OwnAction { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(PersonRowTagHelper)] = this;
        var marks = await output.GetChildContentAsync();
        output.Become("li");
        output.Content.SetHtmlContent(FaceTagHelper.Draw(Name));
        var who = Href is null ? Markup.El("p", "who", Name) : Markup.El("p", "who", Markup.El("a", null, Name).With("href", Href));
        output.Content.Put(Markup.El("div", null, who, Why is null ? null : Markup.El("p", "why", Why), marks));
        output.Content.Put(OwnAction ?? LinkAction());
    }

    private TagBuilder? LinkAction() => Action is null ? null : Markup.El("a", "ds-button", Action, Markup.El("span", "sr", ": " + Name))
        .With("href", ActionHref).With("data-variant", ActionVariant);
}

/// <summary>The action of a row when it is more than a link: a form with one button.</summary>
[HtmlTargetElement("row-action", ParentTag = "person-row")]
public sealed class RowActionTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var row = (PersonRowTagHelper)context.Items[typeof(PersonRowTagHelper)];
        row.OwnAction = Markup.El("div", "row-action", await output.GetChildContentAsync());
        output.SuppressOutput();
    }
}
