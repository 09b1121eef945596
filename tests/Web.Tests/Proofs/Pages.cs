using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Stegvis.People;
using Stegvis.Tests.Given;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Tests.Proofs;

/// <summary>One page as the running service knows it.</summary>
internal sealed record ServedPage(string Route, Type Model, IReadOnlyList<string> Posts)
{
    public T? Says<T>()
        where T : Attribute => Model.GetCustomAttributes(typeof(T), inherit: true).OfType<T>().FirstOrDefault();

    /// <summary>The address with every id filled by the one given.</summary>
    public string Address(Guid id, string handler = "") =>
        string.Join('/', Route.Split('/').Select(part => part.StartsWith('{') ? Fill(part, id) : part)) + (handler.Length == 0 ? "" : "?handler=" + handler);

    /// <summary>Named handlers that answer a GET: files and pictures.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>What the page answers to: <c>Get</c>, <c>Post</c>.</summary>
    public IReadOnlyList<string> Verbs { get; init; } = [];

    /// <summary>Every address of the page that can be opened, the files among them.</summary>
    public IEnumerable<string> Addresses(Guid id) => Files.Prepend("").Select(handler => Address(id, handler));

    public bool HasId => Route.Contains(":guid", StringComparison.Ordinal);

    private static string Fill(string part, Guid id) => part switch
    {
        _ when part.Contains(":guid", StringComparison.Ordinal) => id.ToString(),
        _ when part.Contains(":int", StringComparison.Ordinal) => "1",
        _ => part.Trim('{', '}', '?', '*').Split(':')[0],
    };
}

/// <summary>All pages of the running service, read from its endpoints.</summary>
internal static class Pages
{
    public static async Task<IReadOnlyList<ServedPage>> OfAsync(TestService service)
    {
        var loader = service.Services.GetRequiredService<PageLoader>();
        var pages = new List<ServedPage>();
        foreach (var endpoint in service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } descriptor)
            {
                var page = await loader.LoadAsync(descriptor, endpoint.Metadata);
                var posts = page.HandlerMethods.Where(h => h.HttpMethod == "Post").Select(h => h.Name ?? "").Order(StringComparer.Ordinal);
                var files = page.HandlerMethods.Where(h => h.HttpMethod == "Get" && h.Name is not null).Select(h => h.Name!);
                pages.Add(new ServedPage("/" + endpoint.RoutePattern.RawText?.TrimStart('/'), page.ModelTypeInfo!, [.. posts])
                {
                    Files = [.. files],
                    Verbs = [.. page.HandlerMethods.Select(h => h.HttpMethod).Distinct()],
                });
            }
        }

        return [.. pages.DistinctBy(p => p.Route).OrderBy(p => p.Route, StringComparer.Ordinal)];
    }

    /// <summary>Endpoints that are no pages; there are none today.</summary>
    public static IEnumerable<string> OthersOf(TestService service) => service.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is null).Select(e => e.DisplayName ?? "?");

    public static PageAccess Access(ServedPage page) => new(page.Route, OpenTo(page), page.Says<ReadsAttribute>() is { } reads
        ? $"`{reads.Group}`"
        : page.Says<ReadsListAttribute>() is not null ? "list" : "nobody");

    private static string OpenTo(ServedPage page) => page.Says<OpenToAllAttribute>() is not null
        ? "everybody, without signing in"
        : page.Says<RequiresAttribute>() is { } requires
            ? Enum.GetValues<SeatRole>().Where(requires.Allows).ToList() is var roles && roles.Count == Enum.GetValues<SeatRole>().Length
                ? "everybody signed in"
                : string.Join(", ", roles)
            : "nobody";
}
