using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Stegvis.Web.Ui.Components.Draft;

/// <summary>
/// <c>&lt;form method="post" draft-url="/drafts/contact-note?of=…"&gt;</c>: what is typed is kept within two seconds, at that address and in the browser.
/// </summary>
[HtmlTargetElement("form", Attributes = "draft-url")]
public sealed class DraftFormTagHelper(PageTexts texts) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public string DraftUrl { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        UiAssets.NeedScript(View, "drafts");
        output.With("data-draft-url", DraftUrl)
            .With("data-draft-saved", texts.Shared("Draft.Saved"))
            .With("data-draft-local", texts.Shared("Draft.Local"));
    }
}

/// <summary><c>&lt;draft-status /&gt;</c>: the quiet line that says the draft keeps itself; empty without scripts.</summary>
[HtmlTargetElement("draft-status", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DraftStatusTagHelper(PageTexts texts) : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) => output
        .Become("p", "draft-status").With("role", "status")
        .With("data-draft-status", "").With("data-draft-ready", texts.Shared("Draft.Ready"));
}
