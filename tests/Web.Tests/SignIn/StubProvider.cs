using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Stegvis.Web.SignIn.Provider;

namespace Stegvis.Tests.SignIn;

/// <summary>How the provider's token differs from a true one.</summary>
internal sealed record Lie
{
    public string? Issuer { get; init; }

    public string? Audience { get; init; }

    public string? Nonce { get; init; }

    public string? Acr { get; init; }

    public int MinutesLeft { get; init; } = 5;

    public bool IsUnsigned { get; init; }

    public RSA? SignedBy { get; init; }
}

/// <summary>A provider of OpenID Connect in this process: metadata, keys, codes bound to PKCE, and tokens that are true or lie.</summary>
internal sealed class StubProvider : IAsyncDisposable
{
    public const string Client = "stegvis-test";

    private readonly WebApplication _app;
    private readonly TimeProvider _clock;
    private readonly Dictionary<string, Dictionary<string, string>> _codes = new(StringComparer.Ordinal);
    private RSA _key = RSA.Create(2048);
    private int _generation = 1;

    private StubProvider(WebApplication app, TimeProvider clock) => (_app, _clock) = (app, clock);

    public string Subject { get; set; } = "subject-1";

    public Lie Lie { get; set; } = new();

    /// <summary>Where a browser was last sent back to.</summary>
    public string? LastReturn { get; private set; }

    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public ProviderOptions Options => new() { Authority = Address, ClientId = Client, ClientSecret = "secret", Name = "Municipality", GoodEnough = ["substantial", "high"] };

    public static async Task<StubProvider> StartAsync(TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var provider = new StubProvider(builder.Build(), clock);
        provider._app.Run(provider.AnswerAsync);
        await provider._app.StartAsync();
        return provider;
    }

    /// <summary>Somebody signs in there: gives where the browser is sent back to.</summary>
    public string Agree(string authorizeUrl)
    {
        var query = QueryHelpers.ParseQuery(new Uri(authorizeUrl).Query).ToDictionary(q => q.Key, q => q.Value.ToString(), StringComparer.Ordinal);
        var code = Guid.CreateVersion7().ToString("N");
        _codes[code] = query;
        return $"{query["redirect_uri"]}?code={code}&state={Uri.EscapeDataString(query["state"])}";
    }

    /// <summary>What the provider calls the session it opens from now on.</summary>
    public string? Session { get; set; }

    /// <summary>The provider's word that somebody signed out there, true unless changed.</summary>
    public string LogoutToken(Func<Dictionary<string, object>, Dictionary<string, object>>? change = null, RSA? signedBy = null)
    {
        var now = _clock.GetUtcNow().ToUnixTimeSeconds();
        var body = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["iss"] = Address,
            ["aud"] = Client,
            ["sub"] = Subject,
            ["iat"] = now,
            ["exp"] = now + 120,
            ["jti"] = Guid.CreateVersion7().ToString("N"),
            ["events"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["http://schemas.openid.net/event/backchannel-logout"] = new object() },
        };
        var unsigned = $"{Part(new { alg = "RS256", kid = "key-" + _generation, typ = "logout+jwt" })}.{Part(change is null ? body : change(body))}";
        return $"{unsigned}.{Base64Url.EncodeToString((signedBy ?? _key).SignData(Encoding.ASCII.GetBytes(unsigned), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    public void ChangeKey()
    {
        _key.Dispose();
        (_key, _generation) = (RSA.Create(2048), _generation + 1);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _key.Dispose();
    }

    private async Task AnswerAsync(HttpContext http)
    {
        if (http.Request.Path == "/authorize")
        {
            http.Response.Redirect(LastReturn = Agree(http.Request.GetEncodedUrl()));
            return;
        }

        object? answer = http.Request.Path.Value switch
        {
            "/.well-known/openid-configuration" => new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["issuer"] = Address,
                ["authorization_endpoint"] = Address + "/authorize",
                ["token_endpoint"] = Address + "/token",
                ["jwks_uri"] = Address + "/keys",
                ["end_session_endpoint"] = Address + "/logout",
            },
            "/keys" => new { keys = new[] { PublicKey() } },
            "/token" => Redeem(await http.Request.ReadFormAsync()),
            _ => null,
        };
        http.Response.StatusCode = answer is null ? 400 : 200;
        await http.Response.WriteAsJsonAsync(answer ?? new { error = "invalid_grant" });
    }

    private object? Redeem(IFormCollection form)
    {
        var isKnown = _codes.Remove(form["code"].ToString(), out var asked);
        var challenge = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        return isKnown && asked!["code_challenge"] == challenge && form["client_secret"] == "secret" && form["redirect_uri"] == asked["redirect_uri"]
            ? new { id_token = Token(asked), token_type = "Bearer", access_token = "none" }
            : null;
    }

    private string Token(Dictionary<string, string> asked)
    {
        var now = _clock.GetUtcNow().ToUnixTimeSeconds();
        var header = Part(new { alg = Lie.IsUnsigned ? "none" : "RS256", kid = "key-" + _generation, typ = "JWT" });
        var body = Part(new
        {
            iss = Lie.Issuer ?? Address,
            aud = Lie.Audience ?? Client,
            sub = Subject,
            sid = Session,
            nonce = Lie.Nonce ?? asked["nonce"],
            acr = Lie.Acr ?? "substantial",
            iat = now - 600,
            nbf = now - 600,
            exp = now + (Lie.MinutesLeft * 60),
        });
        var signature = Lie.IsUnsigned ? [] : (Lie.SignedBy ?? _key).SignData(Encoding.ASCII.GetBytes($"{header}.{body}"), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{header}.{body}.{Base64Url.EncodeToString(signature)}";
    }

    private Dictionary<string, string> PublicKey()
    {
        var shown = _key.ExportParameters(includePrivateParameters: false);
        return new(StringComparer.Ordinal)
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = "key-" + _generation,
            ["n"] = Base64Url.EncodeToString(shown.Modulus),
            ["e"] = Base64Url.EncodeToString(shown.Exponent),
        };
    }

    private static string Part(object json) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(json));
}
