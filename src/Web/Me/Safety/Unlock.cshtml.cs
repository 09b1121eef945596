using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.SignIn.Mine;

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
        await HttpContext.RequestServices.GetRequiredService<EndThisSession>().ExecuteAsync(HttpContext);
        return Redirect("/sign-in?returnUrl=%2Fme%2Flocked");
    }
}
