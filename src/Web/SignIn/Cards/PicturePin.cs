using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Stegvis.Storage;

namespace Stegvis.Web.SignIn.Cards;

/// <summary>
/// Pictures touched so far, one screen each, so that it works without scripts and nobody sees over a shoulder what was chosen before. They travel
/// sealed with the form, for one purpose and for ten minutes.
/// </summary>
internal sealed class PicturePin(AppDb db, IDataProtectionProvider protection)
{
    public const int Length = 3;

    private static readonly TimeSpan _kept = TimeSpan.FromMinutes(10);

    /// <summary>The same twelve for everybody, always in the same place: hands remember places.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["tree", "house", "bicycle", "key", "shoe", "clock", "car", "books", "hammer", "chair", "letter", "bucket"];

    private IDataProtector Seal => protection.CreateProtector("picture pin");

    public string Begin(string purpose) => Keep(purpose, []);

    /// <summary>The pictures with one more; null for a seal that is broken, old or for something else, and for a picture that is none.</summary>
    public IReadOnlyList<string>? Add(string? sealedPicks, string purpose, string? picture)
    {
        var picks = Open(sealedPicks, purpose);
        return picks is not null && picture is not null && All.Contains(picture) ? [.. picks, picture] : null;
    }

    public string Keep(string purpose, IEnumerable<string> picks) =>
        Seal.Protect($"{purpose} {db.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)} {string.Join(',', picks)}");

    private string[]? Open(string? sealedPicks, string purpose)
    {
        try
        {
            return Seal.Unprotect(sealedPicks ?? "").Split(' ') is [var kept, var at, var picks] && kept == purpose
                && db.Now.ToUnixTimeSeconds() - long.Parse(at, CultureInfo.InvariantCulture) <= _kept.TotalSeconds
                ? picks.Split(',', StringSplitOptions.RemoveEmptyEntries)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>One screen of twelve pictures: how many were touched, and what travels along.</summary>
public sealed record PictureChoice(string Sealed, int Done, string Carried = "");
