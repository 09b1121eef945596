using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Face;

namespace Stegvis.Web.Ui.Components.ReadersLine;

/// <summary>
/// <c>&lt;readers-line readers="Model.Readers" /&gt;</c>: who can read what is being written, as faces and one quiet sentence.
/// Content replaces the sentence.
/// </summary>
[HtmlTargetElement("readers-line")]
public sealed class ReadersLineTagHelper(PageTexts texts) : TagHelper
{
    public IReadOnlyList<string> Readers { get; set; } = [];

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var own = await output.GetChildContentAsync();
        output.Become("p", "readers");
        var faces = Markup.El("span", "faces");
        foreach (var reader in Readers.Take(4)) faces.Put(FaceTagHelper.Draw(reader, "s"));
        if (Readers.Count > 0) output.Content.Put(faces);
        output.Content.Put(Markup.El("span", null, own.IsEmptyOrWhiteSpace ? Sentence() : own));
    }

    private string Sentence() => Readers.Count switch
    {
        0 => texts.Shared("Readers.None"),
        1 => texts.Shared("Readers.One", Readers[0]),
        2 => texts.Shared("Readers.Two", Readers[0], Readers[1]),
        3 => texts.Shared("Readers.Three", Readers[0], Readers[1], Readers[2]),
        _ => texts.Shared("Readers.Many", Readers[0], Readers[1], Readers.Count - 2),
    };
}
