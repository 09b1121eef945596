using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Undo;

/// <summary>
/// <c>&lt;undo-strip seconds="10" handler="Undo" /&gt;</c> inside a form: a wide undo button that counts down and then rests.
/// Without scripts the words say how long; the server decides.
/// </summary>
[HtmlTargetElement("undo-strip", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class UndoStripTagHelper(PageTexts texts, IconSprite icons) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public int Seconds { get; set; } = 10;

    public string? Handler { get; set; }

    public string? Text { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        UiAssets.NeedScript(View, "undo");
        output.Become("div", "undo")
            .With("data-seconds", Seconds.ToString(CultureInfo.InvariantCulture))
            .With("data-left", texts.Shared("Undo.Left")).With("data-over", texts.Shared("Undo.Over"));
        output.Content.Put(Markup.El("button", "ds-button", icons.Draw("undo"), Text ?? texts.Shared("Undo"))
            .With("type", "submit").With("data-variant", "secondary").With("data-wide", "")
            .With("formaction", Handler is null ? null : "?handler=" + Uri.EscapeDataString(Handler)));
        output.Content.Put(Markup.El("p", "undo-left", texts.Shared("Undo.Left", Seconds)));
    }
}
