using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Button;

internal static class ButtonLook
{
    public static void Apply(TagHelperOutput output, IconSprite icons, string variant, string? icon, bool wide, bool tall)
    {
        output.With("data-variant", variant == "primary" ? null : variant)
            .With("data-wide", wide ? "" : null)
            .With("data-tall", tall ? "" : null);
        if (icon is not null) output.PreContent.Put(icons.Draw(icon));
    }
}
