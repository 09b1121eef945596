using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.SignIn.Proof;

namespace Stegvis.Web.SignIn.Mine;

/// <summary>My sign-in: the password, the second step, and what is left of the codes on paper.</summary>
[Requires<KeepSignIn>, ReadsNobody]
public sealed class AccountModel(UserManager<Account> users) : StegvisPage
{
    [BindProperty]
    public PasswordForm Form { get; set; } = new();

    [BindProperty, Required, StringLength(256)]
    public string Present { get; set; } = "";

    [BindProperty, Required, StringLength(256)]
    public string TurnOffPassword { get; set; } = "";

    [FromQuery(Name = "done")]
    public string? Done { get; set; }

    public string Home => SeatHome.Of(Actor.Role);

    public string UserName { get; private set; } = "";

    public bool HasSecondStep { get; private set; }

    public int CodesLeft { get; private set; }

    public async Task OnGetAsync() => await LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        ModelState.Remove(nameof(TurnOffPassword));
        var account = await LoadAsync();
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var choose = HttpContext.RequestServices.GetRequiredService<ChoosePassword>();
        var result = await choose.ExecuteAsync(account, Present, (Form.Password, HttpContext.Features.Get<SignInSession>()?.Id), Aborted);
        if (result.Refusal is { } refusal)
        {
            return RefusedBecause(refusal);
        }

        await Session.GoOnAsync(HttpContext, account, Actor.Seat);
        return Redirect("/account?done=password");
    }

    public async Task<IActionResult> OnPostTurnOffAsync()
    {
        ModelState.Remove(nameof(Present));
        ModelState.Remove("Form.Password");
        ModelState.Remove("Form.Again");
        var account = await LoadAsync();
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await HttpContext.RequestServices.GetRequiredService<TurnOffSecondStep>().ExecuteAsync(Actor, account, (TurnOffPassword, HttpContext.Features.Get<SignInSession>()?.Id), Aborted);
        return result.Refusal is { } refusal ? RefusedBecause(refusal) : Redirect("/account?done=off");
    }

    private PageResult RefusedBecause(Refusal refusal)
    {
        ModelState.AddModelError("", Word("Refusal." + refusal.Code));
        return Refused();
    }

    private async Task<Account> LoadAsync()
    {
        var account = await Db.FindAccountAsync(Actor.Account, Aborted) ?? throw new InvalidOperationException("A visitor without an account.");
        (UserName, HasSecondStep) = (account.UserName, account.Secrets.SecondStepEnabled);
        CodesLeft = HasSecondStep ? await users.CountRecoveryCodesAsync(account) : 0;
        return account;
    }
}
