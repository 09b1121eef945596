using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.SignIn;

/// <summary>
/// A session that stands no longer, and where its visitor goes. Changed secrets: sign in again. An ended seat: the page that says so; where the
/// account holds other seats the session goes on in the first of them, as after signing in.
/// </summary>
internal sealed class EndSession(AppDb db)
{
    public async Task<string> WayOnAsync(HttpContext http, string? page)
    {
        var account = await AccountAsync(http);
        if (account is not null && account.Secrets.SecurityStamp != http.User.FindFirstValue(Visitor.StampClaim))
        {
            await http.SignOutAsync();
            return "/sign-in?because=changed" + (page is null ? "" : "&returnUrl=" + Uri.EscapeDataString(page));
        }

        if (account is not null && await db.SeatsOfAsync(account.AccountId, http.RequestAborted) is [var other, ..])
        {
            await db.SaveAsync(Seats.ActorIn(other).Did(Acts.SignedIn, account.Id), http.RequestAborted);
            await Session.OpenAsync(http, account, other.SeatId);
        }
        else
        {
            await http.SignOutAsync();
        }

        return "/no-longer-shared";
    }

    private async Task<Account?> AccountAsync(HttpContext http) => Guid.TryParse(http.User.FindFirstValue(Visitor.AccountClaim), out var id)
        ? await db.FindAccountAsync(new AccountId(id), http.RequestAborted)
        : null;
}
