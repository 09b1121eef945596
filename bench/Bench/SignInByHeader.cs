using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Bench;

/// <summary>Signs in by a header, in the bench only: account, seat and stamp. The seat is still looked up on every request.</summary>
internal sealed class SignInByHeader : IStartupFilter
{
    public const string Header = "X-Bench-Seat";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            if (context.Request.Headers[Header].ToString().Split(' ') is [var account, var seat, var stamp])
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity(
                    [new Claim(Visitor.AccountClaim, account), new Claim(Visitor.SeatClaim, seat), new Claim(Visitor.StampClaim, stamp)],
                    "Bench"));
            }

            return following(context);
        });
        next(app);
    };
}
