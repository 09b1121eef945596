using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.SignIns;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Safety;

/// <summary>Before what is locked is shown: signing in anew, here and now (C.015). Whoever found the screen open gets no further.</summary>
[Requires<SeeLocked>, ReadsNobody]
public sealed class UnlockModel : StegvisPage
{
    public int Minutes => (int)ProtectedModeAttribute.Lasts.TotalMinutes;

    public void OnGet()
    {
        // One sentence and one button.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (HttpContext.Features.Get<SignInSession>() is { } here && await Db.SessionForChangeAsync(Actor.Account, here.Id, Aborted) is { } session)
        {
            session.End(SessionEnd.SignedOut, Db.Now);
            await Db.SaveAsync(Actor.Did(Acts.SignedOut, Actor.Account.Value), Aborted);
        }

        await HttpContext.SignOutAsync();
        return Redirect("/sign-in?returnUrl=%2Fme%2Flocked");
    }
}
