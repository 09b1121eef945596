using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Stegvis.Storage.Keys;

namespace Stegvis.Storage.Backups;

/// <summary>
/// What a backup says about itself, signed with the installation's key: which version wrote it, how many rows each table has and their digest,
/// and where the audit chain ended. It holds no key; <c>KeyFingerprint</c> only tells whether a key is the right one.
/// </summary>
public sealed record BackupManifest(int Format, DateTimeOffset MadeAt, string KeyFingerprint)
{
    public const int CurrentFormat = 2;

    internal const string EntryName = "backup.json";

    /// <summary>The names of the migrations, without their dates: the same on both databases.</summary>
    public IReadOnlyList<string> Schema { get; init; } = [];

    public IReadOnlyList<BackedUpTable> Tables { get; init; } = [];

    /// <summary>Papers and pictures, by the hash of their sealed bytes.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Named by a row and not in their folder when the backup was taken, or no longer what was written.</summary>
    public IReadOnlyList<string> MissingFiles { get; init; } = [];

    public long HeadSeq { get; init; }

    public string HeadHash { get; init; } = "";

    public string Signature { get; init; } = "";

    internal BackupManifest Signed(Vault vault) => this with { Signature = SignatureBy(vault) };

    internal bool IsSignedBy(Vault vault) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Signature), Encoding.ASCII.GetBytes(SignatureBy(vault)));

    private string SignatureBy(Vault vault) => Convert.ToHexStringLower(vault.SignAsMaster(JsonSerializer.SerializeToUtf8Bytes(this with { Signature = "" })));
}

/// <summary>One table. The digest does not depend on the order of the rows, because two databases sort differently.</summary>
public sealed record BackedUpTable(string Name, long Rows, string Digest);

/// <summary>The backup cannot be taken or put back. <c>Code</c> names the sentence to show; <c>Detail</c> where, without personal data.</summary>
public sealed class BackupException(string code, string detail = "", Exception? inner = null) : Exception($"{code} {detail}", inner)
{
    public string Code { get; } = code;

    public string Detail { get; } = detail;
}
