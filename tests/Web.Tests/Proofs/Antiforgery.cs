using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Stegvis.People;
using Stegvis.Tests.Given;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Tests.Proofs;

/// <summary>A form token as the service itself would give it, for forms that were never opened.</summary>
internal static class Antiforgery
{
    /// <summary>Gives the token and lets the client carry the cookie that belongs to it.</summary>
    public static string? TokenFor(TestService service, Actor actor, HttpClient client)
    {
        var claims = new[]
        {
            new Claim(Visitor.AccountClaim, actor.Account.Value.ToString()), new Claim(Visitor.SeatClaim, actor.Seat.Value.ToString()), new Claim(Visitor.StampClaim, "stamp"),
        };
        using var scope = service.Services.CreateScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider, User = new ClaimsPrincipal(new ClaimsIdentity(claims, "Test")) };
        var tokens = service.Services.GetRequiredService<IAntiforgery>().GetTokens(context);
        client.DefaultRequestHeaders.Remove("Cookie");
        client.DefaultRequestHeaders.Add("Cookie", $"language=en; stegvis.form={tokens.CookieToken}");
        return tokens.RequestToken;
    }
}
