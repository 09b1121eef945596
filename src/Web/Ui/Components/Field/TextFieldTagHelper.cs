using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Field;

/// <summary>
/// <c>&lt;field-text for="Form.Name" rows="4" type="email" /&gt;</c>: a line of text, or a box when rows are given.
/// The longest length comes from the model.
/// </summary>
[HtmlTargetElement("field-text", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextFieldTagHelper(PageTexts texts, IconSprite icons) : LineField(texts, icons)
{
    public int Rows { get; set; } = 1;

    public string Type { get; set; } = "text";

    public string? Inputmode { get; set; }

    public int? Maxlength { get; set; }

    public string? Placeholder { get; set; }

    public bool? Spellcheck { get; set; }

    /// <summary>The id of a list of known answers to choose from while typing.</summary>
    public string? List { get; set; }

    /// <summary>The big writing box of the note screen.</summary>
    public bool Large { get; set; }

    protected override TagBuilder Control()
    {
        var value = Type == "password" ? null : Value(model => Convert.ToString(model, CultureInfo.CurrentCulture));
        var control = Rows > 1
            ? Markup.El("textarea").Put("\n" + value).With("rows", Rows.ToString(CultureInfo.InvariantCulture))
            : Markup.El("input").With("type", Type).With("value", value).With("inputmode", Inputmode);
        return control
            .With("maxlength", (Maxlength ?? ModelLength())?.ToString(CultureInfo.InvariantCulture))
            .With("placeholder", Placeholder)
            .With("list", List)
            .With("spellcheck", Spellcheck switch { true => "true", false => "false", null => null })
            .Flag("data-large", Large);
    }

    private int? ModelLength()
    {
        var rules = For.Metadata.ValidatorMetadata;
        return rules.OfType<StringLengthAttribute>().FirstOrDefault()?.MaximumLength
            ?? rules.OfType<MaxLengthAttribute>().FirstOrDefault()?.Length;
    }
}
