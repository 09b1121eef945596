using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Stegvis.Storage;
using Stegvis.Storage.SignIns;

namespace Stegvis.Web.SignIn.Provider;

/// <summary>What this browser must bring back from the provider: sealed in a short-lived cookie, good once.</summary>
public sealed record Pending(string State, string Nonce, string Verifier)
{
    public Guid? Invitation { get; init; }

    public string ReturnUrl { get; init; } = "";
}

/// <summary>The way to the provider and back: authorization code with PKCE, state and nonce.</summary>
internal sealed class ProviderTalk(AppDb db, ProviderOptions options, ProviderMetadata metadata, IDataProtectionProvider protection)
{
    private const string _cookie = "stegvis.provider";
    private static readonly TimeSpan _good = TimeSpan.FromMinutes(10);

    private IDataProtector Seal => protection.CreateProtector("provider talk");

    public async Task<string> BeginAsync(HttpContext http, string? returnUrl)
    {
        var facts = await metadata.ReadAsync(anew: false, http.RequestAborted);
        var pending = new Pending(Random(), Random(), Random()) { Invitation = Read(http)?.Invitation, ReturnUrl = returnUrl ?? "" };
        Keep(http, pending);
        var query = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["client_id"] = options.ClientId,
            ["redirect_uri"] = ReturnAddress(http),
            ["response_type"] = "code",
            ["scope"] = "openid",
            ["state"] = pending.State,
            ["nonce"] = pending.Nonce,
            ["code_challenge"] = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(pending.Verifier))),
            ["code_challenge_method"] = "S256",
            ["acr_values"] = options.GoodEnough.Count == 0 ? null : string.Join(' ', options.GoodEnough),
        };
        return QueryHelpers.AddQueryString(facts.Authorize, query);
    }

    /// <summary>Remembers in this browser that an invitation was shown; linking happens after the provider has answered.</summary>
    public void Invite(HttpContext http, Guid invitation) => Keep(http, new Pending("", "", "") { Invitation = invitation });

    /// <summary>What was begun here, taken: the same answer a second time finds nothing.</summary>
    public async Task<Pending?> TakeAsync(HttpContext http, string? state)
    {
        var pending = Read(http);
        http.Response.Cookies.Delete(_cookie, new CookieOptions { Path = "/sign-in/provider" });
        return pending is { State.Length: > 0 } && pending.State == state && await db.UseOnceAsync("provider state", pending.State, http.RequestAborted) ? pending : null;
    }

    public static string ReturnAddress(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}/sign-in/provider/return";

    private void Keep(HttpContext http, Pending pending)
    {
        var text = string.Join('\n', pending.State, pending.Nonce, pending.Verifier, pending.Invitation, db.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), pending.ReturnUrl);
        http.Response.Cookies.Append(_cookie, Seal.Protect(text), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            MaxAge = _good,
            Path = "/sign-in/provider",
            IsEssential = true,
        });
    }

    private Pending? Read(HttpContext http)
    {
        try
        {
            return Seal.Unprotect(http.Request.Cookies[_cookie] ?? "").Split('\n') is [var state, var nonce, var verifier, var invitation, var at, var returnUrl]
                && db.Now.ToUnixTimeSeconds() - long.Parse(at, CultureInfo.InvariantCulture) <= _good.TotalSeconds
                ? new Pending(state, nonce, verifier) { Invitation = Guid.TryParse(invitation, out var id) ? id : null, ReturnUrl = returnUrl }
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static string Random() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}
