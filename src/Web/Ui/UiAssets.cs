using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Hosting;

namespace Stegvis.Web.Ui;

/// <summary>
/// Addresses of our own files, each with the version of its content, so that browsers may keep them for a year. The framework's own provider keeps a
/// watch on every file, and watches are few on a shared machine.
/// </summary>
public sealed class UiAssets(IWebHostEnvironment host, IHttpContextAccessor http)
{
    private const string ScriptsKey = "Stegvis.Ui.Scripts";

    private readonly ConcurrentDictionary<string, string?> _versions = new(StringComparer.Ordinal);

    /// <summary>Looked at once: only who develops changes a file under a running service.</summary>
    public string Url(string path) => (host.IsDevelopment() ? VersionOf(path) : _versions.GetOrAdd(path, VersionOf)) is { } version
        ? (http.HttpContext?.Request.PathBase ?? default) + $"{path}?v={version}"
        : path;

    /// <summary>Asks the layout to load <c>/js/{name}.js</c> on this page.</summary>
    public static void NeedScript(ViewContext view, string name) => Scripts(view).Add(name);

    public static IReadOnlyCollection<string> ScriptsOf(ViewContext view) => Scripts(view);

    private string? VersionOf(string path)
    {
        if (host.WebRootFileProvider.GetFileInfo(path) is not { Exists: true } file) return null;
        using var content = file.CreateReadStream();
        return Base64Url.EncodeToString(SHA256.HashData(content));
    }

    private static SortedSet<string> Scripts(ViewContext view)
    {
        if (view.HttpContext.Items[ScriptsKey] is SortedSet<string> known) return known;
        var fresh = new SortedSet<string>(StringComparer.Ordinal);
        view.HttpContext.Items[ScriptsKey] = fresh;
        return fresh;
    }
}
