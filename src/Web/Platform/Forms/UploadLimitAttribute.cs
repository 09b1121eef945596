using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Stegvis.Web.Platform.Forms;

/// <summary>
/// The largest request a page with a file takes. A larger one is refused before it is read: the visitor comes back to the form with
/// <c>tooLarge</c> in the address, and the form says how large a file may be.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UploadLimitAttribute(long bytes) : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>Before the token of the form is looked for, because that reads the form.</summary>
    public int Order => 500;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (request.ContentLength > bytes)
        {
            context.Result = new RedirectResult(request.PathBase + request.Path + "?tooLarge=true");
        }
        else if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = bytes;
        }
    }
}
