using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.SignIns;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.SignIn;

/// <summary>Ends the session on this device. Needs no token: the cookie does not travel with other sites' forms.</summary>
[OpenToAll, ReadsNobody, IgnoreAntiforgeryToken]
public sealed class SignOutModel : StegvisPage
{
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (HttpContext.Features.Get<Visitor>() is { } visitor)
        {
            if (HttpContext.Features.Get<SignInSession>() is { } here && await Db.SessionForChangeAsync(visitor.Actor.Account, here.Id, Aborted) is { } session)
            {
                session.End(SessionEnd.SignedOut, Db.Now);
            }

            await Db.SaveAsync(visitor.Actor.Did(Acts.SignedOut, visitor.Actor.Account.Value), Aborted);
        }

        await HttpContext.SignOutAsync();
        return Redirect("/sign-in");
    }
}
