using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Stegvis.People;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.SignIn;

/// <summary>
/// The cookies. A whole session names account, seat and stamp, and is checked on every request; a half one remembers for ten minutes
/// that the password was right.
/// </summary>
internal static class Session
{
    public const string HalfScheme = "half";
    private const string _secondStepClaim = "second-step";

    public static async Task OpenAsync(HttpContext http, Account account, SeatId seat)
    {
        await http.SignOutAsync(HalfScheme);
        await http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, Principal(
            CookieAuthenticationDefaults.AuthenticationScheme,
            new Claim(Visitor.AccountClaim, account.Id.ToString()),
            new Claim(Visitor.SeatClaim, seat.Value.ToString()),
            new Claim(Visitor.StampClaim, account.Secrets.SecurityStamp)));
    }

    public static Task OpenHalfAsync(HttpContext http, Account account, bool secondStepDone) => http.SignInAsync(HalfScheme, Principal(
        HalfScheme,
        new Claim(Visitor.AccountClaim, account.Id.ToString()),
        new Claim(Visitor.StampClaim, account.Secrets.SecurityStamp),
        new Claim(_secondStepClaim, secondStepDone ? "done" : "wanted")));

    public static async Task<HalfSession?> HalfAsync(HttpContext http)
    {
        var half = (await http.AuthenticateAsync(HalfScheme)).Principal;
        return Guid.TryParse(half?.FindFirstValue(Visitor.AccountClaim), out var id)
            ? new HalfSession(new AccountId(id), half.FindFirstValue(Visitor.StampClaim) ?? "", half.FindFirstValue(_secondStepClaim) == "done")
            : null;
    }

    private static ClaimsPrincipal Principal(string scheme, params Claim[] claims) => new(new ClaimsIdentity(claims, scheme));
}

/// <summary>Somebody who gave the right password a moment ago and has more to prove.</summary>
internal sealed record HalfSession(AccountId Account, string Stamp, bool SecondStepDone);
