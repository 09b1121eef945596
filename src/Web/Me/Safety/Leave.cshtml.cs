using Microsoft.AspNetCore.Mvc;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.SignIn.Mine;

namespace Stegvis.Web.Me.Safety;

/// <summary>
/// Quick exit (C.015): ends the sign-in, throws away what the browser kept of our pages, and shows a page that says nothing. Needs no token: whoever
/// presses it is in a hurry, and the worst another site can do is to sign somebody out.
/// </summary>
[OpenToAll, ReadsNobody, IgnoreAntiforgeryToken]
public sealed class LeaveModel : StegvisPage
{
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.RequestServices.GetRequiredService<EndThisSession>().ExecuteAsync(HttpContext);
        Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return Redirect("/away");
    }
}
