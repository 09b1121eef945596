using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.SignIn;

/// <summary>
/// A session that stands no longer, and where its visitor goes. Over or with changed secrets: sign in again, what was typed is kept. An ended seat:
/// the page that says so; where the account holds other seats the session goes on in the first of them, as after signing in.
/// </summary>
internal sealed class EndSession(AppDb db, TypedBeforeTheEnd typed)
{
    public async Task<string> WayOnAsync(HttpContext http, string? page)
    {
        var (account, session) = (await AccountAsync(http), http.Features.Get<SignInSession>());
        if (WhyOver(http, account, session) is { } why)
        {
            var back = page ?? (account is null ? null : await typed.KeepAsync(http, account.AccountId));
            await http.SignOutAsync();
            return "/sign-in" + Query(("because", why), ("returnUrl", back));
        }

        if (account is not null && await db.SeatsOfAsync(account.AccountId, http.RequestAborted) is [var other, ..] && session?.Assurance is not Assurance.Low)
        {
            await db.SaveAsync(Seats.ActorIn(other).Did(Acts.SignedIn, account.Id), http.RequestAborted);
            await Session.GoOnAsync(http, account, other.SeatId);
        }
        else
        {
            await http.SignOutAsync();
        }

        return "/no-longer-shared";
    }

    /// <summary>Null: the sign-in itself is good, so it is the seat that ended. Empty: signed out here, which needs no explanation.</summary>
    private string? WhyOver(HttpContext http, Account? account, SignInSession? session) => session switch
    {
        _ when account is not null && account.Secrets.SecurityStamp != http.User.FindFirstValue(Visitor.StampClaim) => "changed",
        { Ending: SessionEnd.SecretsChanged } => "changed",
        { Ending: SessionEnd.SignedOut } => "",
        { EndedAt: not null } => "ended",
        null when Session.IsCookie(http.User) => "",
        not null when !session.IsOpen(db.Now) => "idle",
        _ => null,
    };

    private static string Query(params (string Name, string? Value)[] parts) => string.Join('&', parts.Where(p => !string.IsNullOrEmpty(p.Value))
        .Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}")) is { Length: > 0 } query ? "?" + query : "";

    private async Task<Account?> AccountAsync(HttpContext http) => Guid.TryParse(http.User.FindFirstValue(Visitor.AccountClaim), out var id)
        ? await db.FindAccountAsync(new AccountId(id), http.RequestAborted)
        : null;
}
