using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Field;

/// <summary><c>&lt;field-choice for="Form.Channel" items="…" choices="…" look="list|cards|chips|answers" /&gt;</c>: one answer of a few.</summary>
[HtmlTargetElement("field-choice", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChoiceFieldTagHelper(PageTexts texts, IconSprite icons) : ChoicesField(texts, icons)
{
    protected override string InputType => "radio";
}
