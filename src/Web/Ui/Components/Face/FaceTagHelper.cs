using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Stegvis.Web.Ui.Components.Face;

/// <summary>
/// <c>&lt;face name="Kari" size="s|m|l|xl" /&gt;</c>: initials on one of five quiet tints, the same for a name wherever it stands.
/// Decoration: the name itself stands beside it.
/// </summary>
[HtmlTargetElement("face", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FaceTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    public string Size { get; set; } = "m";

    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Replace(Draw(Name, Size));

    internal static TagBuilder Draw(string name, string size = "m") =>
        Markup.El("span", "face", Letters(name.Trim(), size == "s"))
            .With("data-t", Tint(name).ToString(CultureInfo.InvariantCulture))
            .With("data-s", size == "m" ? null : size)
            .With("aria-hidden", "true");

    private static int Tint(string name)
    {
        var hash = 2166136261u;
        foreach (var letter in name) hash = unchecked((hash ^ letter) * 16777619u);
        return (int)(hash % 5) + 1;
    }

    private static string Letters(string name, bool one)
    {
        var first = StringInfo.GetNextTextElement(name.Length > 0 ? name : "?").ToUpper(CultureInfo.CurrentCulture);
        if (one || name.Length <= first.Length) return first;
        return first + StringInfo.GetNextTextElement(name, first.Length).ToLower(CultureInfo.CurrentCulture);
    }
}
