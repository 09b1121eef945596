using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Tests.Given;

/// <summary>Signs in by a header, in tests only: the seat is still looked up and checked on every request. A fourth part is the token of a stored sign-in.</summary>
public sealed class SignInByHeader : IStartupFilter
{
    public const string Header = "X-Test-Seat";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            if (context.Request.Headers[Header].ToString().Split(' ') is [var account, var seat, var stamp, .. var token])
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity(
                    [new Claim(Visitor.AccountClaim, account), new Claim(Visitor.SeatClaim, seat), new Claim(Visitor.StampClaim, stamp), .. token.Select(t => new Claim("session", t))],
                    "Test"));
            }

            return following(context);
        });
        next(app);
    };
}
