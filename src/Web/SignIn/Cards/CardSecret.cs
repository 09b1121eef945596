using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Stegvis.Storage.Keys;

namespace Stegvis.Web.SignIn.Cards;

/// <summary>
/// What is printed on a card, in two forms: 192 random bits to scan, and twelve letters to type where nothing can be scanned. Only hashes are kept,
/// signed with a key that does not lie in the database.
/// </summary>
public sealed record CardSecret(string Scanned, string Typed)
{
    private const int _bytes = 24;
    private const string _letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public static CardSecret New() => new(
        Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(_bytes)),
        string.Join('-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString(_letters, 4))));

    /// <summary>The hash of what was scanned or typed; spaces and capital letters of a typed code do not matter.</summary>
    public static byte[] HashOf(Vault vault, string? scanned, string? typed)
    {
        var plain = string.IsNullOrEmpty(scanned)
            ? "typed " + string.Concat((typed ?? "").Where(char.IsLetterOrDigit)).ToLowerInvariant()
            : "scanned " + scanned;
        return vault.Sign(Encoding.UTF8.GetBytes("card " + plain));
    }

    /// <summary>Three pictures are few: without the key outside the database the hash tells nothing, and with the card five tries are all there are.</summary>
    public static byte[] HashOfPin(Vault vault, Guid card, IReadOnlyList<string> pictures) =>
        vault.Sign(Encoding.UTF8.GetBytes($"card pin {card} {string.Join(',', pictures)}"));
}
