using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Stegvis.People;

namespace Stegvis.Web.SignIn;

/// <summary>A screen that asks for one code after the right password.</summary>
public abstract class CodeStep : SignInStep
{
    [BindProperty, Required, StringLength(20)]
    public string Code { get; set; } = "";

    protected abstract SecondStepProof Proof { get; }

    public async Task<IActionResult> OnGetAsync() => await HalfAsync() is null ? Redirect("/sign-in") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await HalfAsync() is not var (half, account))
        {
            return Redirect("/sign-in");
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        if (!await MayTryAsync(account.UserName))
        {
            return TooMany();
        }

        var prove = HttpContext.RequestServices.GetRequiredService<ProveSecondStep>();
        return await prove.ExecuteAsync(half, Proof, Code, Aborted) is { } proven
            ? await NextAsync(proven, Proof is SecondStepProof.AppCode ? SignInMeans.PasswordAndCode : SignInMeans.RecoveryCode)
            : RefusedBecause("CodeNoMatch");
    }
}
