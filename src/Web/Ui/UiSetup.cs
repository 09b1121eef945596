using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using Stegvis.Web.Ui.Components.Icon;
using Stegvis.Web.Ui.Validation;

namespace Stegvis.Web.Ui;

public static class UiSetup
{
    /// <summary>
    /// Words, fields, validation messages and assets of the pages. The shell (<see cref="Layout.IShell"/>) is registered by the host.
    /// </summary>
    public static IServiceCollection AddUi(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddHttpContextAccessor();
        services.AddSingleton<PageTexts>();
        services.AddSingleton<UiAssets>();
        services.AddSingleton<IconSprite>();
        services.AddSingleton<IValidationAttributeAdapterProvider, LocalizedAdapters>();
        services.AddSingleton<IPostConfigureOptions<MvcOptions>, ValidationSetup>();
        services.Configure<MvcDataAnnotationsLocalizationOptions>(options =>
            options.DataAnnotationLocalizerProvider = (_, factory) => factory.Create(typeof(Texts)));
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        return services;
    }
}
