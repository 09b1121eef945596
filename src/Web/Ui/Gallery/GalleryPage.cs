using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Stegvis.Web.Ui.Gallery;

/// <summary>A page of samples for those who build: it exists in development only.</summary>
public abstract class GalleryPage(IHostEnvironment environment) : PageModel
{
    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!environment.IsDevelopment()) context.Result = new NotFoundResult();
    }
}
