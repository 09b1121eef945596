using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Stegvis.Web.Ui.Components.Face;

/// <summary><c>&lt;face name="Kari" key="@person.Id" size="s|m|l|xl" /&gt;</c>: initials on a quiet tint. Decoration: the name stands beside it.</summary>
[HtmlTargetElement("face", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FaceTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    public string? Key { get; set; }

    public string Size { get; set; } = "m";

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Replace(Draw(new FaceView(Name, Key ?? Name), Size));

    internal static TagBuilder Draw(FaceView face, string size = "m") =>
        Markup.El("span", "face", FaceView.Letters(face.Name, size == "s"))
            .With("data-t", FaceView.Tint(face.Key).ToString(CultureInfo.InvariantCulture))
            .With("data-s", size == "m" ? null : size)
            .With("aria-hidden", "true");
}
