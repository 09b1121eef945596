using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Stegvis.People;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.SignIn;

/// <summary>
/// The cookies. A whole session names account, seat, stamp and the token of its row, and is checked on every request; a half one remembers for ten
/// minutes what was proven so far.
/// </summary>
internal static class Session
{
    public const string HalfScheme = "half";
    public const string TokenClaim = "session";
    private const string _meansClaim = "means";

    public static async Task OpenAsync(HttpContext http, Account account, SeatId seat, string token)
    {
        await http.SignOutAsync(HalfScheme);
        await http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, Principal(
            CookieAuthenticationDefaults.AuthenticationScheme,
            new Claim(Visitor.AccountClaim, account.Id.ToString()),
            new Claim(Visitor.SeatClaim, seat.Value.ToString()),
            new Claim(Visitor.StampClaim, account.Secrets.SecurityStamp),
            new Claim(TokenClaim, token)));
    }

    /// <summary>The same sign-in goes on in another seat, or under a new stamp.</summary>
    public static Task GoOnAsync(HttpContext http, Account account, SeatId seat) => OpenAsync(http, account, seat, TokenOf(http.User) ?? "");

    public static string? TokenOf(ClaimsPrincipal principal) => principal.FindFirstValue(TokenClaim);

    public static bool IsCookie(ClaimsPrincipal principal) => principal.Identity?.AuthenticationType == CookieAuthenticationDefaults.AuthenticationScheme;

    public static Task OpenHalfAsync(HttpContext http, Account account, SignInMeans means) => http.SignInAsync(HalfScheme, Principal(
        HalfScheme,
        new Claim(Visitor.AccountClaim, account.Id.ToString()),
        new Claim(Visitor.StampClaim, account.Secrets.SecurityStamp),
        new Claim(_meansClaim, means.ToString())));

    public static async Task<HalfSession?> HalfAsync(HttpContext http)
    {
        var half = (await http.AuthenticateAsync(HalfScheme)).Principal;
        return Guid.TryParse(half?.FindFirstValue(Visitor.AccountClaim), out var id) && Enum.TryParse<SignInMeans>(half.FindFirstValue(_meansClaim), out var means)
            ? new HalfSession(new AccountId(id), half.FindFirstValue(Visitor.StampClaim) ?? "", means)
            : null;
    }

    private static ClaimsPrincipal Principal(string scheme, params Claim[] claims) => new(new ClaimsIdentity(claims, scheme));
}

/// <summary>Somebody who gave the right password a moment ago and has more to prove.</summary>
internal sealed record HalfSession(AccountId Account, string Stamp, SignInMeans Means)
{
    public bool SecondStepDone => Means is not SignInMeans.Password;
}
