using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Stegvis.Web.Ui.Components.Icon;

/// <summary>Draws symbols from the one sprite file. Decoration by default; with a label it is an image.</summary>
public sealed class IconSprite(UiAssets assets)
{
    private readonly ConcurrentDictionary<(string Url, string Name, string Css), HtmlString> _drawn = new();

    /// <summary>A page has dozens, and few differ: each decoration is drawn once.</summary>
    public IHtmlContent Draw(string name, string css = "i", string? label = null)
    {
        var url = assets.Url("/icons.svg");
        return label is null ? _drawn.GetOrAdd((url, name, css), Decoration) : Svg((url, name, css)).With("role", "img").With("aria-label", label);
    }

    private static HtmlString Decoration((string Url, string Name, string Css) icon)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Svg(icon).With("aria-hidden", "true").WriteTo(text, HtmlEncoder.Default);
        return new HtmlString(text.ToString());
    }

    private static TagBuilder Svg((string Url, string Name, string Css) icon) =>
        Markup.El("svg", icon.Css, Markup.El("use").With("href", $"{icon.Url}#{icon.Name}"));
}
