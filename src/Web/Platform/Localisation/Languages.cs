using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Platform.Localisation;

/// <summary>The four languages, and which one this visitor reads: their own choice, then the browser's, then Bokmål.</summary>
public static class Languages
{
    public const string CookieName = "language";

    public static IReadOnlyList<(string Code, string Name)> All { get; } =
        [("nb", "Bokmål"), ("nn", "Nynorsk"), ("sv", "Svenska"), ("en", "English")];

    public static bool Knows(string? code) => All.Any(l => l.Code == code);

    public static void AddStegvisLanguages(this IServiceCollection services) =>
        services.Configure<RequestLocalizationOptions>(options =>
        {
            var cultures = All.Select(l => CultureInfo.GetCultureInfo(l.Code)).ToList();
            options.DefaultRequestCulture = new RequestCulture("nb");
            options.SupportedCultures = cultures;
            options.SupportedUICultures = cultures;
            options.RequestCultureProviders = [new CustomRequestCultureProvider(Choose), new AcceptLanguageHeaderRequestCultureProvider { Options = options }];
        });

    private static Task<ProviderCultureResult?> Choose(HttpContext context)
    {
        var chosen = context.Request.Cookies[CookieName];
        var code = Knows(chosen) ? chosen : context.Features.Get<Visitor>()?.Language;
        return Task.FromResult(Knows(code) ? new ProviderCultureResult(code!) : null);
    }
}
