using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Stegvis.Web.Ui.Validation;

/// <summary>Reads decimals with comma or point: people type both, and neither is a mistake.</summary>
internal sealed class DecimalBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(decimal) ? new DecimalBinder() : null;

    private sealed class DecimalBinder : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
            if (given == ValueProviderResult.None) return Task.CompletedTask;
            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
            Read(bindingContext, given.FirstValue ?? "");
            return Task.CompletedTask;
        }

        private static void Read(ModelBindingContext context, string typed)
        {
            if (string.IsNullOrWhiteSpace(typed))
            {
                if (context.ModelMetadata.IsReferenceOrNullableType) context.Result = ModelBindingResult.Success(null);
                else Refuse(context, context.ModelMetadata.ModelBindingMessageProvider.ValueMustNotBeNullAccessor(""));
                return;
            }
            var plain = string.Concat(typed.Where(c => !char.IsWhiteSpace(c))).Replace(',', '.').Replace('−', '-');
            const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
            if (decimal.TryParse(plain, Style, CultureInfo.InvariantCulture, out var value)) context.Result = ModelBindingResult.Success(value);
            else Refuse(context, context.ModelMetadata.ModelBindingMessageProvider.ValueMustBeANumberAccessor(""));
        }

        private static void Refuse(ModelBindingContext context, string message) =>
            context.ModelState.TryAddModelError(context.ModelName, message);
    }
}
