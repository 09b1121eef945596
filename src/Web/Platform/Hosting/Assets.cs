namespace Stegvis.Web.Platform.Hosting;

/// <summary>Our own files: kept for a year when asked for by version, checked each time otherwise. A font that changes gets a new name.</summary>
internal static class Assets
{
    public static StaticFileOptions Cached { get; } = new()
    {
        OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
            file.Context.Request.Query.ContainsKey("v") || file.Context.Request.Path.StartsWithSegments("/fonts", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache",
    };
}
