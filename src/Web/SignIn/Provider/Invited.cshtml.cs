using Microsoft.AspNetCore.Mvc;
using Stegvis.Storage.SignIns;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.SignIn.Cards;

namespace Stegvis.Web.SignIn.Provider;

/// <summary>Somebody with an invitation from the administrator, before they go to the provider. The code stands behind the # or is typed.</summary>
[OpenToAll, ReadsNobody]
public sealed class InvitedModel(ProviderOptions options) : SignInStep
{
    [BindProperty]
    public string? Secret { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    public bool IsGood { get; private set; }

    public IActionResult OnGet() => options.IsOn ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!options.IsOn)
        {
            return NotFound();
        }

        if (Secret?.Length > 200 || Code?.Length > 40 || !await MayTryAsync("invitation " + Secret + Code))
        {
            return TooMany();
        }

        if (await Db.FindInvitationAsync(CardSecret.HashOf(Db.Services.Vault, Secret, Code), Aborted) is not { } invitation || !invitation.Works(Db.Now))
        {
            return RefusedBecause("NoInvitation");
        }

        HttpContext.RequestServices.GetRequiredService<ProviderTalk>().Invite(HttpContext, invitation.Id);
        IsGood = true;
        return Page();
    }
}
