using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Field;

/// <summary>
/// What all fields share: label and hint by convention (<see cref="PageTexts"/>), the word "optional", the error beside the
/// field and in the summary, and the typed value after a refused form.
/// </summary>
public abstract class FieldBase(PageTexts texts, IconSprite icons) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public ModelExpression For { get; set; } = null!;

    /// <summary>Replaces the label found by convention.</summary>
    public string? Label { get; set; }

    /// <summary>Replaces the hint found by convention; an empty text takes it away.</summary>
    public string? Hint { get; set; }

    /// <summary>Whether "optional" stands after the label; by default it follows the model.</summary>
    public bool? Optional { get; set; }

    /// <summary>Keeps the label for screen readers only, where the heading above already says it.</summary>
    public bool LabelHidden { get; set; }

    protected PageTexts Texts => texts;

    protected IconSprite Icons => icons;

    protected string Name => View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    protected string Id => TagBuilder.CreateSanitizedId(Name, "_");

    protected string Property => For.Name[(For.Name.LastIndexOf('.') + 1)..];

    protected string LabelText => Label ?? texts.Label(View, Property);

    protected string? HintText => (Hint ?? texts.Hint(View, Property)) is { Length: > 0 } hint ? hint : null;

    protected string? Error => View.ViewData.ModelState.TryGetValue(Name, out var entry)
        ? entry.Errors.FirstOrDefault()?.ErrorMessage
        : null;

    protected string? DescribedBy
    {
        get
        {
            var ids = string.Join(' ', new[] { HintText is null ? null : Id + "-hint", Error is null ? null : Id + "-error" }.OfType<string>());
            return ids.Length == 0 ? null : ids;
        }
    }

    /// <summary>What was typed, else the model's value as the input writes it.</summary>
    protected string? Value(Func<object, string?> write)
    {
        if (View.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.RawValue is not null) return entry.AttemptedValue;
        return For.Model is null ? null : write(For.Model);
    }

    protected TagBuilder Describe(TagBuilder control) => control
        .With("aria-describedby", DescribedBy)
        .With("aria-invalid", Error is null ? null : "true");

    protected IEnumerable<IHtmlContent> HintAndError()
    {
        if (HintText is { } hint) yield return Markup.El("p", "field-hint", hint).With("id", Id + "-hint");
        if (Error is { } error)
            yield return Markup.El("p", "field-error", icons.Draw("error", "i i-s"),
                Markup.El("span", null, Markup.El("span", "sr", texts.Shared("Error.Mark") + " "), error)).With("id", Id + "-error");
    }

    protected IHtmlContent LabelContent()
    {
        var content = new HtmlContentBuilder().Append(LabelText);
        if (Optional ?? !For.Metadata.IsRequired)
            content.AppendHtml(Markup.El("span", "field-optional", " " + texts.Shared("Field.Optional")));
        return content;
    }

    protected void Finish(TagHelperOutput output, string element, string css)
    {
        FieldRegistry.Add(View, Name, Id);
        output.Become(element, css).With("data-invalid", Error is null ? null : "");
    }
}
