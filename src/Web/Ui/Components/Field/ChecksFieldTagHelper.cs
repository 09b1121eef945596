using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Field;

/// <summary><c>&lt;field-checks for="Form.Marks" look="chips" /&gt;</c>: any number of answers, bound to a list of enum or text.</summary>
[HtmlTargetElement("field-checks", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChecksFieldTagHelper(PageTexts texts, IconSprite icons) : ChoicesField(texts, icons)
{
    protected override string InputType => "checkbox";
}
