using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Timeline;

/// <summary><c>&lt;timeline&gt;&lt;timeline-entry …/&gt;&lt;/timeline&gt;</c>: what happened, newest first.</summary>
[HtmlTargetElement("timeline")]
public sealed class TimelineTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become("ol", "timeline");
}

/// <summary>
/// <c>&lt;timeline-entry when="Today" date="2026-11-24" icon="note" title="Visit at work" href="…"&gt;text&lt;/timeline-entry&gt;</c>:
/// <c>when</c> is shown, <c>date</c> is for machines.
/// </summary>
[HtmlTargetElement("timeline-entry", ParentTag = "timeline")]
public sealed class TimelineEntryTagHelper(IconSprite icons) : TagHelper
{
    public string When { get; set; } = "";

    public string? Date { get; set; }

    public string Icon { get; set; } = "note";

    public string Title { get; set; } = "";

    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var body = await output.GetChildContentAsync();
        output.Become("li");
        output.Content.Put(Markup.El("time", null, When).With("datetime", Date));
        output.Content.Put(Markup.El("span", "dot", icons.Draw(Icon)));
        var title = Href is null ? Markup.El("h3", null, Title) : Markup.El("h3", null, Markup.El("a", null, Title).With("href", Href));
        output.Content.Put(Markup.El("div", "what", title, body));
    }
}
