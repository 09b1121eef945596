using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Stegvis.Web.Ui.Components.Icon;

/// <summary><c>&lt;icon name="phone" size="s|m|l" label="…" /&gt;</c>: one symbol; a label only when no word stands beside it.</summary>
public sealed class IconTagHelper(IconSprite sprite) : TagHelper
{
    public string Name { get; set; } = "";

    public string Size { get; set; } = "m";

    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Replace(sprite.Draw(Name, Size == "m" ? "i" : $"i i-{Size}", Label));
}
