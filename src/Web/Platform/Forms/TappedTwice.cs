using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Stegvis.Storage;

namespace Stegvis.Web.Platform.Forms;

/// <summary>
/// Two taps that meet: the first decided, and the page shows what it decided. Only for what is tapped; a form where something is typed shows both
/// versions itself.
/// </summary>
internal sealed class TappedTwice : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        var request = context.HttpContext.Request;
        if (HttpMethods.IsPost(request.Method) && context.Exception is (AlreadySavedException or DbUpdateConcurrencyException))
        {
            context.Result = new RedirectResult(request.PathBase + request.Path);
            context.ExceptionHandled = true;
        }
    }
}
