namespace Stegvis.Web.Platform.Hosting;

/// <summary>Our own files: kept for a year when asked for by version, checked each time otherwise.</summary>
internal static class Assets
{
    public static StaticFileOptions Cached { get; } = new()
    {
        OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
            file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache",
    };
}
