using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Button;

/// <summary>The weight and size that buttons and button-like links share.</summary>
public abstract class ButtonBase(IconSprite icons) : TagHelper
{
    /// <summary><c>primary</c> (one a view), <c>soft</c>, <c>secondary</c>, <c>answer</c> or <c>danger</c>.</summary>
    public string Variant { get; set; } = "primary";

    public string? Icon { get; set; }

    public bool Wide { get; set; }

    public bool Tall { get; set; }

    protected void Dress(TagHelperOutput output, string element)
    {
        output.Become(element, "ds-button")
            .With("data-variant", Variant == "primary" ? null : Variant)
            .With("data-wide", Wide ? "" : null)
            .With("data-tall", Tall ? "" : null);
        if (Icon is not null) output.PreContent.Put(icons.Draw(Icon));
    }
}
