using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing.Matching;

namespace Stegvis.Web.Platform.Hosting;

/// <summary>
/// Describes a page (its handlers, bound values and attributes) when it is first asked for. The framework describes all of them before the first answer,
/// a third of a start, and keeps them. Until then an endpoint has no attributes, and the fallback policy lets nobody in.
/// </summary>
internal sealed class DescribedWhenAsked(PageLoader loader) : MatcherPolicy, IEndpointSelectorPolicy
{
    public override int Order => int.MinValue + 100;

    public static void AddTo(IServiceCollection services)
    {
        services.Remove(services.Single(s => s.ServiceType == typeof(IActionDescriptorProvider) && s.ImplementationType?.Name == "CompiledPageActionDescriptorProvider"));
        services.AddTransient<IActionDescriptorProvider, PageActionDescriptorProvider>();
        services.AddSingleton<MatcherPolicy, DescribedWhenAsked>();
    }

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(e => IsPage(e, out _));

    public async Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates.IsValidCandidate(i) && IsPage(candidates[i].Endpoint, out var page))
            {
                var described = await loader.LoadAsync(page, candidates[i].Endpoint.Metadata);
                candidates.ReplaceEndpoint(i, described.Endpoint, candidates[i].Values);
            }
        }
    }

    private static bool IsPage(Endpoint endpoint, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PageActionDescriptor? page) =>
        (page = endpoint.Metadata.GetMetadata<PageActionDescriptor>()) is not null and not CompiledPageActionDescriptor;
}
