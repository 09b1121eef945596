using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.SignIn.Passkeys;

/// <summary>The answer of a device to the challenge on the sign-in page. Wrong, old or used before: 401, one sentence, no session.</summary>
[OpenToAll, ReadsNobody]
public sealed class PasskeySignInModel : SignInStep
{
    [BindProperty]
    public string? State { get; set; }

    [BindProperty]
    public string? Credential { get; set; }

    public IActionResult OnGet() => Redirect("/sign-in");

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await MayTryAsync("passkey from " + HttpContext.Connection.RemoteIpAddress))
        {
            return TooMany();
        }

        var ceremony = HttpContext.RequestServices.GetRequiredService<Ceremony>();
        var use = HttpContext.RequestServices.GetRequiredService<UsePasskey>();
        return await ceremony.SignInAsync(HttpContext, State, Credential) is var (id, passkey)
            && await use.ExecuteAsync(id, passkey, Aborted) && await Db.FindAccountAsync(id, Aborted) is { } account
            ? await NextAsync(account, SignInMeans.Passkey)
            : NoMatch();
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult NoMatch()
    {
        var page = Page();
        page.StatusCode = StatusCodes.Status401Unauthorized;
        return page;
    }
}
