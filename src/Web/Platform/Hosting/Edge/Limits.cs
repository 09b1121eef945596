using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Platform.Hosting.Edge;

/// <summary>How much one request may be, and how slow. Pages that take files say their own, larger measure.</summary>
public static class Limits
{
    public const long LargestBody = 4 * 1024 * 1024;
    public static readonly TimeSpan LongestHeaders = TimeSpan.FromSeconds(10);

    public static void Set(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = LargestBody;
        server.Limits.RequestHeadersTimeout = LongestHeaders;
        server.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(10));
        server.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
    }

    /// <summary>A body that says it is larger than its page takes is refused before anybody reads it. A page with files answers for itself, beside the field.</summary>
    public static Task RefuseTooLargeAsync(HttpContext context, RequestDelegate next)
    {
        var largest = context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
        if (context.Request.ContentLength > largest && context.GetEndpoint()?.Metadata.GetMetadata<UploadLimitAttribute>() is null && context.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        }

        return next(context);
    }
}
