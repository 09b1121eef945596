using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Stegvis.People;

namespace Stegvis.Web.SignIn.Proof;

/// <summary>
/// The six digits of an authenticator app: RFC 6238, SHA-1, thirty seconds, one step early or late. The framework's own provider
/// has no clock to pass in. That a code opens one session only is kept in the database, by <c>ProveSecondStep</c>.
/// </summary>
internal sealed class AuthenticatorCodes(TimeProvider clock) : IUserTwoFactorTokenProvider<Account>
{
    private const int _seconds = 30;
    private const string _alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Code(string key, DateTimeOffset at) => Code(Bytes(key), at.ToUnixTimeSeconds() / _seconds);

    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) => Task.FromResult("");

    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) => Task.FromResult(user.Secrets.SecondStepEnabled);

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { } key)
        {
            return false;
        }

        var (secret, now) = (Bytes(key), clock.GetUtcNow().ToUnixTimeSeconds() / _seconds);
        for (var step = now - 1; step <= now + 1; step++)
        {
            if (Code(secret, step) == token)
            {
                return true;
            }
        }

        return false;
    }

    private static string Code(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA1, secret);
        hmac.AppendData(counter);
        Span<byte> hash = stackalloc byte[20];
        _ = hmac.GetHashAndReset(hash);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & 0x7FFFFFFF;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string base32)
    {
        var (bits, held) = (0, 0);
        var bytes = new List<byte>();
        foreach (var letter in base32)
        {
            bits = ((bits << 5) | _alphabet.IndexOf(letter, StringComparison.OrdinalIgnoreCase)) & 0xFFFF;
            held += 5;
            if (held >= 8)
            {
                held -= 8;
                bytes.Add((byte)(bits >> held));
            }
        }

        return [.. bytes];
    }
}
