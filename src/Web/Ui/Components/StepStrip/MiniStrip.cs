using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Stegvis.Web.Ui.Components.StepStrip;

/// <summary>Five rising treads: full, half, ring with a dot, empty.</summary>
internal static class MiniStrip
{
    private const double Size = 7.2, Across = 10.6, Rise = 4.1;

    private static readonly ConcurrentDictionary<string, HtmlString> Drawn = new(StringComparer.Ordinal);

    /// <summary>A list has fifty of them, and few differ: each kind is drawn once.</summary>
    public static IHtmlContent Draw(IReadOnlyList<StepView> steps) => Drawn.GetOrAdd(string.Concat(steps.Select(step => (int)step.State)), _ =>
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Svg(steps).WriteTo(text, HtmlEncoder.Default);
        return new HtmlString(text.ToString());
    });

    private static TagBuilder Svg(IReadOnlyList<StepView> steps)
    {
        var svg = Markup.El("svg", "mini").With("viewBox", "0 0 52 26").With("aria-hidden", "true");
        for (var i = 0; i < steps.Count; i++)
            Tread(svg, steps[i].State, 0.9 + (i * Across), 17.4 - (i * Rise));
        return svg;
    }

    private static void Tread(TagBuilder svg, StepLook state, double x, double y)
    {
        svg.Put(Markup.El("rect", "tread")
            .With("data-state", StepWords.Code(state))
            .With("x", Write(x)).With("y", Write(y)).With("width", Write(Size)).With("height", Write(Size)).With("rx", "2.1"));
        if (state == StepLook.Active)
            svg.Put(Markup.El("rect", "tread-half").With("x", Write(x + (Size / 2))).With("y", Write(y)).With("width", Write(Size / 2)).With("height", Write(Size)).With("rx", "1"));
        if (state == StepLook.Reopened)
            svg.Put(Markup.El("rect", "tread-half").With("x", Write(x + 2.3)).With("y", Write(y + 2.3)).With("width", "2.6").With("height", "2.6").With("rx", "1.3"));
    }

    private static string Write(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
