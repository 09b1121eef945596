using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Platform.Localisation;

/// <summary>Chooses the language to read in, for this browser and, when signed in, for the account.</summary>
[OpenToAll, ReadsNobody, IgnoreAntiforgeryToken]
public sealed class LanguageModel : StegvisPage
{
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(string? language, string? returnUrl)
    {
        if (!Languages.Knows(language))
        {
            return NotFound();
        }

        Response.Cookies.Append(Languages.CookieName, language!, new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            SameSite = SameSiteMode.Lax,
            HttpOnly = true,
            IsEssential = true,
            Secure = Request.IsHttps,
        });
        if (HttpContext.Features.Get<Visitor>() is { } visitor && visitor.Language != language)
        {
            await KeepAsync(visitor.Actor, language!);
        }

        return Redirect(Url.IsLocalUrl(returnUrl) ? returnUrl! : "/");
    }

    private async Task KeepAsync(Actor actor, string language)
    {
        if (await Db.FindAccountAsync(actor.Account, Aborted) is { } account)
        {
            account.Speak(language);
            await Db.SaveAsync(actor.Did(Acts.AccountChanged, account.Id), Aborted);
        }
    }
}
