using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Stegvis.Web.SignIn.Provider;

/// <summary>What the provider says about itself: where to go, and with which keys it signs.</summary>
public sealed record ProviderFacts(string Issuer, string Authorize, string Token, string? EndSession)
{
    public IReadOnlyList<SecurityKey> Keys { get; init; } = [];

    public DateTimeOffset ReadAt { get; init; }
}

/// <summary>
/// Reads and keeps the provider's metadata for an hour. A key nobody knows makes it read once more, at most once a minute, so that keys may change
/// at any time and strangers cannot make us ask without end.
/// </summary>
public sealed class ProviderMetadata(ProviderOptions options, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan _kept = TimeSpan.FromHours(1);
    private static readonly TimeSpan _pause = TimeSpan.FromMinutes(1);
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(10) };
    private ProviderFacts? _facts;

    public async Task<ProviderFacts> ReadAsync(bool anew, CancellationToken cancellation)
    {
        var age = clock.GetUtcNow() - (_facts?.ReadAt ?? default);
        return _facts is { } known && age < (anew ? _pause : _kept) ? known : _facts = await FetchAsync(cancellation);
    }

    /// <summary>Hands the code over and gets the token about who signed in; null when the provider does not give one.</summary>
    public async Task<string?> RedeemAsync(ProviderFacts facts, Dictionary<string, string> form, CancellationToken cancellation)
    {
        form["client_id"] = options.ClientId;
        if (options.ClientSecret.Length > 0)
        {
            form["client_secret"] = options.ClientSecret;
        }

        using var content = new FormUrlEncodedContent(form);
        using var answer = await _http.PostAsync(new Uri(facts.Token), content, cancellation);
        if (!answer.IsSuccessStatusCode)
        {
            return null;
        }

        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancellation));
        return Text(json.RootElement, "id_token");
    }

    public void Dispose() => _http.Dispose();

    private async Task<ProviderFacts> FetchAsync(CancellationToken cancellation)
    {
        using var said = JsonDocument.Parse(await _http.GetStringAsync(new Uri(options.Authority + "/.well-known/openid-configuration"), cancellation));
        var issuer = Text(said.RootElement, "issuer");
        if (issuer?.TrimEnd('/') != options.Authority)
        {
            throw new HttpRequestException("The provider calls itself something else than it is called here.");
        }

        var keys = new JsonWebKeySet(await _http.GetStringAsync(Safe(Text(said.RootElement, "jwks_uri")), cancellation));
        return new ProviderFacts(issuer, At(said, "authorization_endpoint")!, At(said, "token_endpoint")!, At(said, "end_session_endpoint", isNeeded: false))
        {
            Keys = [.. keys.GetSigningKeys()],
            ReadAt = clock.GetUtcNow(),
        };
    }

    private static string? At(JsonDocument said, string name, bool isNeeded = true) =>
        Text(said.RootElement, name) is not { } address && !isNeeded ? null : Safe(Text(said.RootElement, name)).ToString();

    /// <summary>Only encrypted, except on this very machine.</summary>
    private static Uri Safe(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback)
        ? uri
        : throw new HttpRequestException("An address of the provider is missing or not encrypted.");

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
