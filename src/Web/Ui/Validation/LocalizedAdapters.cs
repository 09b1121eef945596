using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.Extensions.Localization;

namespace Stegvis.Web.Ui.Validation;

/// <summary>
/// Finds the text of a failed attribute where both page and property are known, so that <c>Record.StartedOn.Required</c>
/// can say it better than <c>Error.Required</c>. {0} is the field's label, {1} and {2} the attribute's limits.
/// </summary>
internal sealed class LocalizedAdapters(PageTexts texts) : IValidationAttributeAdapterProvider
{
    public IAttributeAdapter GetAttributeAdapter(ValidationAttribute attribute, IStringLocalizer? stringLocalizer) =>
        new Adapter(texts, attribute);

    private sealed class Adapter(PageTexts texts, ValidationAttribute attribute) : IAttributeAdapter
    {
        public void AddValidation(ClientModelValidationContext context)
        {
            // The server answers; nothing is repeated in the browser.
        }

        public string GetErrorMessage(ModelValidationContextBase validationContext)
        {
            var property = validationContext.ModelMetadata.PropertyName ?? validationContext.ModelMetadata.Name ?? "";
            var label = texts.Find(PageTexts.PageOf(validationContext.ActionContext), LabelKey(validationContext, property)) ?? property;
            var (first, second) = Limits(attribute);
            var own = attribute.ErrorMessage ?? "Invalid";
            var general = IsQuestion(own, label, validationContext) ? "Answer" : own;
            return texts.Error(validationContext.ActionContext, property, (own, general), label, first, second);
        }

        // "Fill in" suits a name, "Answer" a question.
        private static bool IsQuestion(string kind, string label, ModelValidationContextBase context) =>
            kind == "Required" && (label.EndsWith('?') || context.ModelMetadata.UnderlyingOrModelType.IsEnum);

        private static string LabelKey(ModelValidationContextBase context, string property) =>
            PageTexts.PageOf(context.ActionContext) is { } page ? $"{PageTexts.NameOf(page)}.{property}" : property;

        private static (object? First, object? Second) Limits(ValidationAttribute attribute) => attribute switch
        {
            StringLengthAttribute length => (length.MaximumLength, length.MinimumLength),
            MaxLengthAttribute length => (length.Length, null),
            MinLengthAttribute length => (length.Length, null),
            LengthAttribute length => (length.MaximumLength, length.MinimumLength),
            RangeAttribute range => (range.Minimum, range.Maximum),
            _ => (null, null),
        };
    }
}
