using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Stegvis.Web.Ui;

/// <summary>Addresses of our own files, each with the version of its content, so that browsers may keep them for a year.</summary>
public sealed class UiAssets(IFileVersionProvider versions, IHttpContextAccessor http)
{
    private const string ScriptsKey = "Stegvis.Ui.Scripts";

    public string Url(string path) =>
        versions.AddFileVersionToPath(http.HttpContext?.Request.PathBase ?? default, path);

    /// <summary>Asks the layout to load <c>/js/{name}.js</c> on this page.</summary>
    public static void NeedScript(ViewContext view, string name) => Scripts(view).Add(name);

    public static IReadOnlyCollection<string> ScriptsOf(ViewContext view) => Scripts(view);

    private static SortedSet<string> Scripts(ViewContext view)
    {
        if (view.HttpContext.Items[ScriptsKey] is SortedSet<string> known) return known;
        var fresh = new SortedSet<string>(StringComparer.Ordinal);
        view.HttpContext.Items[ScriptsKey] = fresh;
        return fresh;
    }
}
