using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Stegvis.Storage;

namespace Stegvis.Web.Platform.Access;

/// <summary>Finds the visitor's seat before any page runs. A sign-in whose seat has ended or whose secrets have changed is over.</summary>
internal sealed class VisitorMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, AppDb db)
    {
        // While an error is being told, the visitor is who they were, and the database may be what failed.
        if (context.User.Identity?.IsAuthenticated is true && context.Features.Get<IExceptionHandlerFeature>() is null)
        {
            if (await Visitor.FromAsync(context.User, db, context.RequestAborted) is { } visitor)
            {
                context.Features.Set(visitor);
            }
            else
            {
                await context.SignOutAsync();
                context.Response.Redirect("/no-longer-shared");
                return;
            }
        }

        await next(context);
    }
}
