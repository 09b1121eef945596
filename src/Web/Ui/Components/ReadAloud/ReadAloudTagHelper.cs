using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.ReadAloud;

/// <summary>
/// <c>&lt;read-aloud of="main" /&gt;</c>: reads an element by its id with a voice on the device; shown only where such a voice exists.
/// <c>what</c> names the part when a page has several.
/// </summary>
[HtmlTargetElement("read-aloud", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ReadAloudTagHelper(PageTexts texts, IconSprite icons) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public string Of { get; set; } = "main";

    public string? What { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        UiAssets.NeedScript(View, "speak");
        output.Become("button", What is null ? "hear" : "icon-button").With("type", "button").With("hidden", "").With("data-speak", Of);
        output.Content.Put(icons.Draw("sound"));
        output.Content.Put(What is null
            ? Markup.El("span", null, texts.Shared("Shell.ReadAloud"))
            : Markup.El("span", "sr", $"{texts.Shared("Shell.ReadAloud")}: {What}"));
    }
}
