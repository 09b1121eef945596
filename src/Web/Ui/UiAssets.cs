using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.FileProviders;

namespace Stegvis.Web.Ui;

/// <summary>
/// Addresses of our own files, each with the version of its content, so that browsers may keep them for a year. The framework's own provider keeps a
/// watch on every file, and watches are few on a shared machine.
/// </summary>
public sealed class UiAssets(IWebHostEnvironment host, IHttpContextAccessor http)
{
    private const string ScriptsKey = "Stegvis.Ui.Scripts";

    private readonly ConcurrentDictionary<string, (DateTimeOffset At, string Version)> _versions = new(StringComparer.Ordinal);

    public string Url(string path) => host.WebRootFileProvider.GetFileInfo(path) is { Exists: true } file
        ? (http.HttpContext?.Request.PathBase ?? default) + $"{path}?v={VersionOf(path, file)}"
        : path;

    /// <summary>Asks the layout to load <c>/js/{name}.js</c> on this page.</summary>
    public static void NeedScript(ViewContext view, string name) => Scripts(view).Add(name);

    public static IReadOnlyCollection<string> ScriptsOf(ViewContext view) => Scripts(view);

    private string VersionOf(string path, IFileInfo file)
    {
        if (!_versions.TryGetValue(path, out var known) || known.At != file.LastModified)
        {
            using var content = file.CreateReadStream();
            known = _versions[path] = (file.LastModified, Base64Url.EncodeToString(SHA256.HashData(content)));
        }

        return known.Version;
    }

    private static SortedSet<string> Scripts(ViewContext view)
    {
        if (view.HttpContext.Items[ScriptsKey] is SortedSet<string> known) return known;
        var fresh = new SortedSet<string>(StringComparer.Ordinal);
        view.HttpContext.Items[ScriptsKey] = fresh;
        return fresh;
    }
}
