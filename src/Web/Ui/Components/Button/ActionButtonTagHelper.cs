using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Button;

/// <summary>
/// <c>&lt;action-button variant="primary|soft|secondary|answer|danger" icon="note" wide tall handler="Undo"&gt;Save&lt;/action-button&gt;</c>:
/// sends the form once. One primary per view; answers that the person weighs are all <c>answer</c>.
/// </summary>
[HtmlTargetElement("action-button")]
public sealed class ActionButtonTagHelper(IconSprite icons) : ButtonBase(icons)
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public string Type { get; set; } = "submit";

    /// <summary>The page handler this button sends to, when the form has more than one.</summary>
    public string? Handler { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Dress(output, "button");
        output.With("type", Type)
            .With("formaction", Handler is null ? null : "?handler=" + Uri.EscapeDataString(Handler));
        if (Type == "submit") UiAssets.NeedScript(View, "once");
    }
}
