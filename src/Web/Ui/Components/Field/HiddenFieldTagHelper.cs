using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Stegvis.Web.Ui.Components.Field;

/// <summary><c>&lt;field-hidden for="Form.Id" /&gt;</c>: a value that travels with the form, such as the id made when it opened.</summary>
[HtmlTargetElement("field-hidden", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class HiddenFieldTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public ModelExpression For { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var typed = View.ViewData.ModelState.TryGetValue(name, out var entry) && entry.RawValue is not null ? entry.AttemptedValue : null;
        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.With("type", "hidden").With("name", name).With("id", TagBuilder.CreateSanitizedId(name, "_"))
            .With("value", typed ?? Write(For.Model));
    }

    private static string Write(object? value) => value switch
    {
        null => "",
        bool on => on ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
