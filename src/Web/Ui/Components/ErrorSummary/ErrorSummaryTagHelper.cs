using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Field;

namespace Stegvis.Web.Ui.Components.ErrorSummary;

/// <summary>
/// <c>&lt;error-summary /&gt;</c> above the form: nothing while all is well, else every error as a link to its field, in reading order.
/// It is written when the page is complete, so that fields below it are known.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper(PageTexts texts) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (View.ViewData.ModelState.ErrorCount == 0) return;
        UiAssets.NeedScript(View, "focus");
        output.Content.SetHtmlContent(new Later(Draw));
    }

    private TagBuilder Draw()
    {
        var list = Markup.El("ul");
        foreach (var (id, message) in Errors())
            list.Put(Markup.El("li", null, id is null ? message : Markup.El("a", null, message).With("href", "#" + id)));
        return Markup.El("div", "error-summary",
                Markup.El("div", null,
                    Markup.El("h2", null, texts.Shared("Error.Heading")), list).With("role", "alert"))
            .With("tabindex", "-1").With("data-focus", "");
    }

    private IEnumerable<(string? Id, string Message)> Errors() => View.ViewData.ModelState
        .Where(entry => entry.Value?.ValidationState == ModelValidationState.Invalid)
        .Select(entry => (Field: FieldRegistry.Find(View, entry.Key), entry.Value!.Errors))
        .OrderBy(entry => entry.Field.Place)
        .SelectMany(entry => entry.Errors.Select(error => (entry.Field.Id, error.ErrorMessage)))
        .Distinct();

    private sealed class Later(Func<IHtmlContent> draw) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => draw().WriteTo(writer, encoder);
    }
}
