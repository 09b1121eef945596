using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stegvis.Web.SignIn;

namespace Stegvis.Web.Platform.Access;

/// <summary>Finds the visitor's seat before any page runs. A sign-in that was ended, whose seat has ended or whose secrets have changed is over.</summary>
internal sealed class VisitorMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, SessionGate gate, EndSession end, TypedBeforeTheEnd typed)
    {
        // While an error is being told, the visitor is who they were, and the database may be what failed.
        if (context.User.Identity?.IsAuthenticated is true && context.Features.Get<IExceptionHandlerFeature>() is null)
        {
            var visitor = await gate.FindAsync(context);
            context.Features.Set(visitor);
            if (visitor is null)
            {
                context.Response.Redirect(await end.WayOnAsync(context, PageOf(context)));
                return;
            }

            if (visitor.Handover is { } handed && !MayOpen(handed, context))
            {
                // A form of the specialist's own, sent from a second tab: nothing is saved, and what they typed waits for them.
                await typed.KeepAsync(context, handed.Handover.WorkerAccount);
                context.Response.Redirect(handed.Page);
                return;
            }
        }

        await next(context);
    }

    /// <summary>A device that was handed over opens one page; pictures and styles are no pages.</summary>
    private static bool MayOpen(HandedOver handed, HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is null || handed.Opens(context.Request.Path);

    /// <summary>The page to come back to: one that was only looked at. What was sent is not sent again.</summary>
    private static string? PageOf(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null
            && !context.Request.Path.StartsWithSegments("/sign-in", StringComparison.Ordinal)
            ? context.Request.PathBase + context.Request.Path + context.Request.QueryString
            : null;
}
