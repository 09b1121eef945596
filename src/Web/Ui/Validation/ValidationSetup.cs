using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Stegvis.Web.Ui.Validation;

/// <summary>Gives every validation and binding message a text of ours, in the language of the reader.</summary>
internal sealed class ValidationSetup(PageTexts texts) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        options.ModelMetadataDetailsProviders.Add(new MessageKeys());
        options.ModelMetadataDetailsProviders.Add(new BindingMessages(texts));
        options.ModelBinderProviders.Insert(0, new DecimalBinderProvider());
    }
}
