using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Stegvis.Web.Ui.Components.Tiles;

/// <summary><c>&lt;tiles label="…"&gt;&lt;tile …/&gt;&lt;/tiles&gt;</c>: up to four numbers, each with its sentence.</summary>
[HtmlTargetElement("tiles")]
public sealed class TilesTagHelper : TagHelper
{
    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become("ul", "tiles").With("aria-label", Label);
}

/// <summary>
/// <c>&lt;tile number="2" title="No employer meeting, day 24 of 30" detail="Elias and Noor" href="…" needs share="0.8" /&gt;</c>:
/// <c>share</c> draws how much of the time is used.
/// </summary>
[HtmlTargetElement("tile", ParentTag = "tiles", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TileTagHelper : TagHelper
{
    public int Number { get; set; }

    public string Title { get; set; } = "";

    public string? Detail { get; set; }

    public string? Href { get; set; }

    public bool Needs { get; set; }

    public double? Share { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("li").With("data-needs", Needs ? "" : null);
        output.Content.Put(Markup.El(Href is null ? "div" : "a", "tile",
            Markup.El("span", "n", Number),
            Markup.El("span", "t", Title),
            Detail is null ? null : Markup.El("span", "d", Detail),
            Share is { } share ? Bar(share) : null).With("href", Href));
    }

    private static TagBuilder Bar(double share) => Markup.El("svg", "days",
            Markup.El("rect", "days-all").With("width", "100%").With("height", "6").With("rx", "3"),
            Markup.El("rect", "days-used").With("width", (Math.Clamp(share, 0, 1) * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%").With("height", "6").With("rx", "3"))
        .With("aria-hidden", "true");
}
