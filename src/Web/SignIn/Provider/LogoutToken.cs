using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Stegvis.Storage;
using Stegvis.Storage.SignIns;

namespace Stegvis.Web.SignIn.Provider;

/// <summary>Whose sign-in has ended at the provider: the subject, one session of theirs, or both.</summary>
public sealed record EndedThere(string? Subject, string? Session);

/// <summary>
/// Checks the provider's word that somebody has signed out there (OpenID Connect Back-Channel Logout 1.0): signed for us, fresh, about a logout, no
/// token of a sign-in, and good once.
/// </summary>
internal sealed class LogoutToken(AppDb db, IdentityToken tokens)
{
    private const string _event = "http://schemas.openid.net/event/backchannel-logout";
    private static readonly TimeSpan _fresh = TimeSpan.FromMinutes(5);

    public async Task<EndedThere?> OfAsync(string token, CancellationToken cancellation)
    {
        if (await tokens.ReadAsync(token, mustEnd: false, cancellation) is not { } read || !IsLogout(read) || !IsFresh(read))
        {
            return null;
        }

        var ended = new EndedThere(Claim(read, "sub"), Claim(read, "sid"));
        return ended is not { Subject: null, Session: null } && Claim(read, "jti") is { } id && await db.UseOnceAsync("provider logout", id, cancellation) ? ended : null;
    }

    private bool IsFresh(JsonWebToken token) =>
        token.TryGetPayloadValue<long>("iat", out var at) && Math.Abs(db.Now.ToUnixTimeSeconds() - at) <= _fresh.TotalSeconds;

    private static bool IsLogout(JsonWebToken token) => !token.TryGetPayloadValue<object>("nonce", out _)
        && token.TryGetPayloadValue<JsonElement>("events", out var events) && events.ValueKind is JsonValueKind.Object
        && events.TryGetProperty(_event, out var what) && what.ValueKind is JsonValueKind.Object;

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) && value is { Length: > 0 } ? value : null;
}
