using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.SignIn.Proof;

namespace Stegvis.Web.SignIn;

/// <summary>A password twice, so that a slip of the finger locks nobody out.</summary>
public record PasswordForm
{
    [Required, StringLength(256)]
    public string Password { get; init; } = "";

    [Required, StringLength(256), Compare(nameof(Password))]
    public string Again { get; init; } = "";
}

/// <summary>The first sign-in with a password somebody else made: choose your own, then you are in.</summary>
[OpenToAll, ReadsNobody]
public sealed class NewPasswordModel : SignInStep
{
    [BindProperty]
    public PasswordForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await HalfAsync() is { } found && IsReady(found) ? Page() : Redirect("/sign-in");

    public async Task<IActionResult> OnPostAsync()
    {
        if (await HalfAsync() is not { } found || !IsReady(found))
        {
            return Redirect("/sign-in");
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var choose = HttpContext.RequestServices.GetRequiredService<ChoosePassword>();
        var result = await choose.ExecuteAsync(found.Account, null, (Form.Password, null), Aborted);
        return result.Refusal is { } refusal ? RefusedBecause(refusal.Code) : await NextAsync(found.Account, found.Half.Means);
    }

    /// <summary>Only for the holder of a one-time password who has also passed the app, where there is one.</summary>
    private static bool IsReady((HalfSession Half, Stegvis.People.Account Account) found) =>
        OneTimePassword.IsSetOn(found.Account) && (found.Half.SecondStepDone || !found.Account.Secrets.SecondStepEnabled);
}
