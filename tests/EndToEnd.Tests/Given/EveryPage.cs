using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
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
    private static readonly string[] _noPages =
    [
        "/drafts", "/leave", "/sign-out", "/language", "/sign-in/demo", "/sign-in/second-step", "/sign-in/recovery", "/sign-in/new-password", "/sign-in/passkey",
        "/sign-in/provider", "/sign-in/provider/invited", "/sign-in/provider/return", "/sign-in/provider/signed-out", "/first-run", "/account/second-step", "/handover",
        "/cases/{caseId:guid}/attachments/{id:guid}", "/me/papers/{id:guid}",
    ];

    public static async Task<IReadOnlyList<KnownPage>> InAsync(IServiceProvider services)
    {
        var loader = services.GetRequiredService<PageLoader>();
        var known = new List<KnownPage>();
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints)
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page && !page.ViewEnginePath.StartsWith("/Ui/", StringComparison.Ordinal))
            {
                var compiled = await loader.LoadAsync(page, endpoint.Metadata);
                known.Add(new KnownPage("/" + page.AttributeRouteInfo!.Template, compiled.ModelTypeInfo!));
            }
        }

        return [.. known.Where(p => !_noPages.Contains(p.Route)).DistinctBy(p => p.Route).OrderBy(p => p.Route, StringComparer.Ordinal)];
    }
}
