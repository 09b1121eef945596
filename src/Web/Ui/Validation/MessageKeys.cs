using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Stegvis.Web.Ui.Validation;

/// <summary>Gives each validation attribute the key of its text (<c>Required</c>, <c>Range</c>); one written on the attribute stays.</summary>
internal sealed class MessageKeys : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
            if (attribute.ErrorMessageResourceName is null && !IsKey(attribute.ErrorMessage))
                attribute.ErrorMessage = KindOf(attribute);
    }

    // Some attributes answer with an English sentence of their own when nothing was written on them.
    private static bool IsKey(string? message) => message is not null && !message.Contains(' ', StringComparison.Ordinal);

    private static string KindOf(ValidationAttribute attribute) => attribute switch
    {
        StringLengthAttribute { MinimumLength: > 0 } => "Length",
        StringLengthAttribute => "MaxLength",
        RangeAttribute { Minimum: 0 } => "RangeFromZero",
        EmailAddressAttribute => "Email",
        RegularExpressionAttribute => "Pattern",
        _ => attribute.GetType().Name.Replace("Attribute", "", StringComparison.Ordinal),
    };
}
