using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Stegvis.Web.Ui.Validation;

/// <summary>
/// Gives every validation and binding message a text of ours, in the language of the reader.
/// It runs last: the framework's own providers must have listed the attributes first.
/// </summary>
internal sealed class ValidationSetup(PageTexts texts) : IPostConfigureOptions<MvcOptions>
{
    public void PostConfigure(string? name, MvcOptions options)
    {
        options.ModelMetadataDetailsProviders.Add(new MessageKeys());
        options.ModelMetadataDetailsProviders.Add(new BindingMessages(texts));
        options.ModelBinderProviders.Insert(0, new DecimalBinderProvider());
    }
}
