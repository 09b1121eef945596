namespace Stegvis.Web.Platform.Hosting.Edge;

/// <summary>No inline script or style, no third party, nothing kept by the browser that is about a person.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string _policy =
        "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; connect-src 'self'; font-src 'self'; "
        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = _policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "geolocation=(), camera=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        }

        if (HttpMethods.IsPost(context.Request.Method) && context.Request.Path.StartsWithSegments("/sign-out", StringComparison.Ordinal))
        {
            // Cookies are ended by name: the header would take those of the whole domain along.
            headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        }

        return next(context);
    }
}
