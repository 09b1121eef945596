using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Stegvis.Web.Ui.Validation;

/// <summary>What is said when the typed value cannot become a date, a time, a number or a known choice.</summary>
internal sealed class BindingMessages(PageTexts texts) : IBindingMetadataProvider
{
    private static readonly HashSet<Type> Numbers =
        [typeof(int), typeof(long), typeof(short), typeof(byte), typeof(decimal), typeof(double), typeof(float)];

    // Thousands of properties, five kinds of sentences.
    private readonly ConcurrentDictionary<string, DefaultModelBindingMessageProvider> _ofKind = new(StringComparer.Ordinal);

    public void CreateBindingMetadata(BindingMetadataProviderContext context) =>
        context.BindingMetadata.ModelBindingMessageProvider = _ofKind.GetOrAdd(KindOf(context.Key.ModelType), Messages);

    private DefaultModelBindingMessageProvider Messages(string kind)
    {
        var messages = new DefaultModelBindingMessageProvider();
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => texts.Shared(kind));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => texts.Shared(kind));
        messages.SetUnknownValueIsInvalidAccessor(_ => texts.Shared(kind));
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts.Shared(kind));
        messages.SetValueIsInvalidAccessor(_ => texts.Shared(kind));
        messages.SetValueMustBeANumberAccessor(_ => texts.Shared("Error.Number"));
        messages.SetNonPropertyValueMustBeANumberAccessor(() => texts.Shared("Error.Number"));
        messages.SetValueMustNotBeNullAccessor(_ => texts.Shared("Error.Missing"));
        messages.SetMissingBindRequiredValueAccessor(_ => texts.Shared("Error.Missing"));
        messages.SetMissingKeyOrValueAccessor(() => texts.Shared("Error.Missing"));
        messages.SetMissingRequestBodyRequiredValueAccessor(() => texts.Shared("Error.Missing"));
        return messages;
    }

    private static string KindOf(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare == typeof(DateOnly) || bare == typeof(DateTime) || bare == typeof(DateTimeOffset)) return "Error.Date";
        if (bare == typeof(TimeOnly) || bare == typeof(TimeSpan)) return "Error.Time";
        if (Numbers.Contains(bare)) return "Error.Number";
        return bare.IsEnum ? "Error.Choice" : "Error.Invalid";
    }
}
