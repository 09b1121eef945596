using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Stegvis.Web.SignIn.Provider;

/// <summary>Checks what the provider signed: by whom, for us, now, for this very sign-in, and sure enough. Null for each of the reasons to say no.</summary>
public sealed class IdentityToken(ProviderOptions options, ProviderMetadata metadata, TimeProvider clock)
{
    private static readonly string[] _algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];
    private static readonly TimeSpan _clocksDiffer = TimeSpan.FromMinutes(2);
    private static readonly JsonWebTokenHandler _reader = new() { MapInboundClaims = false };

    /// <summary>Who signed in, and what the provider calls the session it opened for them.</summary>
    public async Task<Identity?> OfAsync(string token, string nonce, CancellationToken cancellation) =>
        await ReadAsync(token, mustEnd: true, cancellation) is { Subject.Length: > 0 } read && IsForUs(read, nonce)
            ? new Identity(read.Subject) { Session = Claim(read, "sid") is { Length: <= Identity.LongestSession } session ? session : null }
            : null;

    /// <summary>A token that the provider signed for us and that is good now; what it says is for the caller to judge.</summary>
    internal async Task<JsonWebToken?> ReadAsync(string token, bool mustEnd, CancellationToken cancellation)
    {
        if (!_reader.CanReadToken(token))
        {
            return null;
        }

        var facts = await metadata.ReadAsync(anew: false, cancellation);
        if (facts.Keys.All(k => k.KeyId != new JsonWebToken(token).Kid))
        {
            facts = await metadata.ReadAsync(anew: true, cancellation);
        }

        var result = await _reader.ValidateTokenAsync(token, Rules(facts, mustEnd));
        return result.IsValid ? result.SecurityToken as JsonWebToken : null;
    }

    private TokenValidationParameters Rules(ProviderFacts facts, bool mustEnd) => new()
    {
        ValidIssuer = facts.Issuer,
        ValidAudience = options.ClientId,
        IssuerSigningKeys = facts.Keys,
        ValidAlgorithms = _algorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = mustEnd,
        ValidateIssuerSigningKey = true,
        TryAllIssuerSigningKeys = false,
        LifetimeValidator = (from, until, _, _) => IsNow(from, until ?? (mustEnd ? null : DateTime.MaxValue)),
    };

    private bool IsNow(DateTime? from, DateTime? until)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until is { } end && end > now - _clocksDiffer && (from ?? DateTime.MinValue) <= now + _clocksDiffer;
    }

    private bool IsForUs(JsonWebToken token, string nonce) => Claim(token, "nonce") == nonce
        && (token.Audiences.Count() == 1 || Claim(token, "azp") == options.ClientId)
        && (options.GoodEnough.Count == 0 || options.GoodEnough.Contains(Claim(token, "acr") ?? ""));

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;
}

/// <summary>Somebody whom the provider knows.</summary>
public sealed record Identity(string Subject)
{
    public const int LongestSession = 255;

    public string? Session { get; init; }
}
