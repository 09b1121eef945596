using Microsoft.AspNetCore.Diagnostics;
using Stegvis.Storage;

namespace Stegvis.Web.Platform.Hosting;

/// <summary>An empty installation leads every visitor to the page that founds it.</summary>
internal sealed class FirstRunMiddleware(RequestDelegate next)
{
    private volatile bool _isFounded;

    public async Task InvokeAsync(HttpContext context, AppDb db)
    {
        var isTellingAnError = context.Features.Get<IExceptionHandlerFeature>() is not null;
        if (!_isFounded && !isTellingAnError)
        {
            _isFounded = await db.InstallationAsync(context.RequestAborted) is not null;
        }

        if (_isFounded || isTellingAnError || context.Request.Path.StartsWithSegments("/first-run", StringComparison.Ordinal)
            || context.Request.Path.StartsWithSegments("/language", StringComparison.Ordinal))
        {
            await next(context);
        }
        else
        {
            context.Response.Redirect("/first-run");
        }
    }
}
