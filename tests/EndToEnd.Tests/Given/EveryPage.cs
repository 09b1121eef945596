using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Tests;

/// <summary>One page that can be opened by address: its route, and the access its model asks for.</summary>
public sealed record KnownPage(string Route, Type Model)
{
    public string Name => Route == "/" ? "today" : Regex.Replace(Route.Trim('/').Replace("/", "-", StringComparison.Ordinal), @"\{(?<name>\w+)[^}]*\}", "${name}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    public RequiresAttribute? Access => Model.GetCustomAttribute<RequiresAttribute>();

    public bool IsAForm => Model.BaseType is { IsGenericType: true };
}

/// <summary>All pages of the running product, found the way the server finds them: a new page is walked without anybody adding it.</summary>
public static class EveryPage
{
    private static readonly string[] _noPages = ["/drafts", "/sign-out", "/language"];

    public static IReadOnlyList<KnownPage> In(IServiceProvider services)
    {
        var web = typeof(Stegvis.Web.Platform.StegvisPage).Assembly;
        return
        [
            .. services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>()
                .Where(p => !p.ViewEnginePath.StartsWith("/Ui/", StringComparison.Ordinal))
                .Select(p => new KnownPage(
                    "/" + p.AttributeRouteInfo!.Template,
                    web.GetType("Stegvis.Web" + p.ViewEnginePath.Replace('/', '.') + "Model", throwOnError: true)!))
                .Where(p => !_noPages.Contains(p.Route))
                .DistinctBy(p => p.Route).OrderBy(p => p.Route, StringComparer.Ordinal),
        ];
    }
}
