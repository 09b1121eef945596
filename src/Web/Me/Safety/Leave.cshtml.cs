using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.SignIns;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

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
        if (HttpContext.Features.Get<Visitor>() is { Handover: null } visitor && HttpContext.Features.Get<SignInSession>() is { } here
            && await Db.SessionForChangeAsync(visitor.Actor.Account, here.Id, Aborted) is { } session)
        {
            session.End(SessionEnd.SignedOut, Db.Now);
            await Db.SaveAsync(visitor.Actor.Did(Acts.SignedOut, visitor.Actor.Account.Value), Aborted);
        }

        await HttpContext.SignOutAsync();
        Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return Redirect("/away");
    }
}
