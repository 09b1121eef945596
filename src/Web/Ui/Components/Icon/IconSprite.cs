using Microsoft.AspNetCore.Mvc.Rendering;

namespace Stegvis.Web.Ui.Components.Icon;

/// <summary>Draws symbols from the one sprite file. Decoration by default; with a label it is an image.</summary>
public sealed class IconSprite(UiAssets assets)
{
    public TagBuilder Draw(string name, string css = "i", string? label = null)
    {
        var svg = Markup.El("svg", css, Markup.El("use").With("href", $"{assets.Url("/icons.svg")}#{name}"));
        return label is null
            ? svg.With("aria-hidden", "true")
            : svg.With("role", "img").With("aria-label", label);
    }
}
