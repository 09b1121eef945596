using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform;
using Stegvis.Web.SignIn.Proof;

namespace Stegvis.Web.SignIn;

/// <summary>One screen on the way in. What is proven leads to the next: app code, a password of one's own, the seat, the page asked for.</summary>
public abstract class SignInStep : StegvisPage
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>What the provider calls the session it opened, so that it can end ours with it.</summary>
    protected string? ProviderSession { get; set; }

    /// <summary>Carries the page asked for from one screen to the next.</summary>
    public string Query => Url.IsLocalUrl(ReturnUrl) ? "?returnUrl=" + Uri.EscapeDataString(ReturnUrl!) : "";

    /// <summary>Where what is proven so far leads. Only the password alone asks for the second step.</summary>
    protected async Task<IActionResult> NextAsync(Account account, SignInMeans means)
    {
        if (account.Secrets.SecondStepEnabled && means is SignInMeans.Password)
        {
            await Session.OpenHalfAsync(HttpContext, account, means);
            return Redirect("/sign-in/second-step" + Query);
        }

        if (OneTimePassword.IsSetOn(account) && means is SignInMeans.Password or SignInMeans.PasswordAndCode or SignInMeans.RecoveryCode)
        {
            await Session.OpenHalfAsync(HttpContext, account, means);
            return Redirect("/sign-in/new-password" + Query);
        }

        return await EnterAsync(account, new SessionStart(means, DeviceName.Of(Request)) { ProviderSession = ProviderSession });
    }

    /// <summary>The half session, as long as the account's secrets are what they were.</summary>
    private protected async Task<(HalfSession Half, Account Account)?> HalfAsync() =>
        await Session.HalfAsync(HttpContext) is { } half && await Db.FindAccountAsync(half.Account, Aborted) is { } account
            && account.Secrets.SecurityStamp == half.Stamp
            ? (half, account)
            : null;

    private protected Task<bool> MayTryAsync(string name) =>
        HttpContext.RequestServices.GetRequiredService<SignInLimits>().AllowsAsync(HttpContext.Connection.RemoteIpAddress, name, Aborted);

    protected PageResult TooMany()
    {
        ModelState.Clear();
        ModelState.AddModelError("", Word("Refusal.TooMany"));
        Response.Headers.RetryAfter = "60";
        var page = Page();
        page.StatusCode = StatusCodes.Status429TooManyRequests;
        return page;
    }

    protected PageResult RefusedBecause(string code)
    {
        ModelState.AddModelError("", Word("Refusal." + code));
        return Refused();
    }

    private protected async Task<IActionResult> EnterAsync(Account account, SessionStart start)
    {
        var (seats, token) = await HttpContext.RequestServices.GetRequiredService<OpenSession>().ExecuteAsync(account.AccountId, start, Aborted);
        if (seats.Count == 0)
        {
            return Redirect("/sign-in?without=seat");
        }

        await Session.OpenAsync(HttpContext, account, seats[0].SeatId, token);
        return Redirect(seats.Count > 1 ? "/seats" + Query : Url.IsLocalUrl(ReturnUrl) && ReturnUrl != "/" ? ReturnUrl! : SeatHome.Of(seats[0].Role));
    }
}
