using System.Security.Cryptography;
using System.Text.Json;

namespace Stegvis;

/// <summary>The fingerprint of the exact version somebody said yes to (decision 0009). SHA-256 over the facts in declared order.</summary>
public static class VersionHash
{
    public static string Of(params object[] facts) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(facts)));
}
