using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Stegvis.Web.Ui.Components.Chart;

/// <summary>
/// <c>&lt;bar-chart title="…" desc="…" label-column="After" value-column="In a job" bars="Model.Bars" /&gt;</c>: bars drawn on the server, each with
/// its words and value written beside it, and the same as a table below. Colour says nothing that the words do not.
/// </summary>
[HtmlTargetElement("bar-chart", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BarChartTagHelper : TagHelper
{
    private const int _row = 48;

    public string Title { get; set; } = "";

    public string Desc { get; set; } = "";

    public string LabelColumn { get; set; } = "";

    public string ValueColumn { get; set; } = "";

    public IReadOnlyList<ChartBar> Bars { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = "chart-" + context.UniqueId;
        output.Become("figure", "chart").With("aria-labelledby", id);
        output.Content.Put(Markup.El("h2", null, Title).With("id", id));
        output.Content.Put(Markup.El("p", "quiet measure", Desc));
        output.Content.Put(Markup.El("div", "chart-both", Drawing(id), Table()));
    }

    private TagBuilder Drawing(string id)
    {
        var svg = Markup.El("svg", "bars").With("role", "img").With("aria-labelledby", $"{id}-t {id}-d").With("width", "100%")
            .With("height", Number(Bars.Count * _row));
        svg.Put(Markup.El("title", null, Title).With("id", $"{id}-t"), Markup.El("desc", null, string.Join(". ", Bars.Select(b => $"{b.Label}: {b.Value}"))).With("id", $"{id}-d"));
        for (var i = 0; i < Bars.Count; i++)
        {
            svg.Put(Row(Bars[i], i * _row));
        }

        return svg;
    }

    private static TagBuilder Row(ChartBar bar, int top) => Markup.El("g", null,
        Markup.El("text", "bar-label", bar.Label).With("x", "0").With("y", Number(top + 16)),
        Markup.El("text", "bar-value", bar.Value).With("x", "100%").With("y", Number(top + 16)).With("text-anchor", "end"),
        Rect("bar-all", 1, top),
        Rect("bar-part", bar.Share, top));

    private static TagBuilder Rect(string css, double share, int top) => Markup.El("rect", css).With("x", "0").With("y", Number(top + 24))
        .With("width", Number(Math.Clamp(share, 0, 1) * 100) + "%").With("height", "14").With("rx", "4");

    private TagBuilder Table()
    {
        var body = Markup.El("tbody");
        foreach (var bar in Bars)
        {
            body.Put(Markup.El("tr", null, Markup.El("th", null, bar.Label).With("scope", "row"), Markup.El("td", null, bar.Value)));
        }

        var head = Markup.El("tr", null, Markup.El("th", null, LabelColumn).With("scope", "col"), Markup.El("th", null, ValueColumn).With("scope", "col"));
        return Markup.El("table", "chart-table", Markup.El("caption", "sr", Title), Markup.El("thead", null, head), body);
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
