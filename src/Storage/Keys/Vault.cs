using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Stegvis.Storage.Keys;

/// <summary>
/// Seals and signs with keys that never lie in the database in clear (decision 0008). One master key, outside the database;
/// from it a key that signs the audit chain and a key that wraps each person's own key.
/// </summary>
public sealed class Vault : IDisposable
{
    private const int _nonceLength = 12;
    private const int _tagLength = 16;
    private readonly byte[] _ofMaster;
    private readonly byte[] _wrapping;
    private readonly ConcurrentDictionary<Guid, byte[]> _personKeys = new();
    private byte[] _audit;

    public Vault(ReadOnlySpan<byte> masterKey)
    {
        if (masterKey.Length != 32)
        {
            throw new KeyException("MasterKeyLength");
        }

        var master = masterKey.ToArray();
        _ofMaster = Derive(master, "stegvis audit chain 1");
        _audit = _ofMaster;
        _wrapping = Derive(master, "stegvis wrapping 1");
        CryptographicOperations.ZeroMemory(master);
    }

    /// <summary>Tells whether a database was made with this key, without revealing either.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SignAsMaster("stegvis key check"u8)[..16]);

    public byte[] Sign(ReadOnlySpan<byte> content) => HMACSHA256.HashData(_audit, content);

    /// <summary>With a key of the present master key's, for what is read before any database is open.</summary>
    public byte[] SignAsMaster(ReadOnlySpan<byte> content) => HMACSHA256.HashData(_ofMaster, content);

    /// <summary>The chain keeps the key it began with, since old links cannot be signed anew; the master key of today wraps it.</summary>
    public byte[] WrappedAuditKey() => Seal(_wrapping, _audit);

    public void UseAuditKey(ReadOnlySpan<byte> wrapped) => _audit = Open(_wrapping, wrapped);

    public void UseAuditKeyOf(Vault other) => _audit = other._audit;

    public byte[] Seal(ReadOnlySpan<byte> clear) => Seal(_wrapping, clear);

    public byte[] Open(ReadOnlySpan<byte> sealedBytes) => Open(_wrapping, sealedBytes);

    public string SealText(string clear) => Convert.ToBase64String(Seal(Encoding.UTF8.GetBytes(clear)));

    public string OpenText(string sealedText) => Encoding.UTF8.GetString(Open(Convert.FromBase64String(sealedText)));

    public bool Knows(Guid owner) => _personKeys.ContainsKey(owner);

    /// <summary>After a save that failed: the key may never have been stored.</summary>
    public void Forget(Guid owner) => _personKeys.TryRemove(owner, out _);

    public byte[] NewWrappedKey(Guid owner)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        _personKeys[owner] = key;
        return Seal(_wrapping, key);
    }

    public byte[] SealFor(Guid owner, byte[] wrappedKey, ReadOnlySpan<byte> clear) => Seal(KeyOf(owner, wrappedKey), clear);

    public byte[] OpenFor(Guid owner, byte[] wrappedKey, ReadOnlySpan<byte> sealedBytes) => Open(KeyOf(owner, wrappedKey), sealedBytes);

    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(_ofMaster);
        CryptographicOperations.ZeroMemory(_audit);
        CryptographicOperations.ZeroMemory(_wrapping);
    }

    private static byte[] Derive(byte[] master, string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, master, 32, info: Encoding.UTF8.GetBytes(purpose));

    private static byte[] Seal(byte[] key, ReadOnlySpan<byte> clear)
    {
        var result = new byte[_nonceLength + clear.Length + _tagLength];
        RandomNumberGenerator.Fill(result.AsSpan(0, _nonceLength));
        using var aes = new AesGcm(key, _tagLength);
        aes.Encrypt(
            result.AsSpan(0, _nonceLength),
            clear,
            result.AsSpan(_nonceLength, clear.Length),
            result.AsSpan(_nonceLength + clear.Length));
        return result;
    }

    private static byte[] Open(byte[] key, ReadOnlySpan<byte> sealedBytes)
    {
        var clear = new byte[sealedBytes.Length - _nonceLength - _tagLength];
        using var aes = new AesGcm(key, _tagLength);
        aes.Decrypt(sealedBytes[.._nonceLength], sealedBytes[_nonceLength..^_tagLength], sealedBytes[^_tagLength..], clear);
        return clear;
    }

    private byte[] KeyOf(Guid owner, byte[] wrappedKey) => _personKeys.GetOrAdd(owner, _ => Open(_wrapping, wrappedKey));
}

/// <summary>The master key is missing, unreadable or not the one the database was made with. <c>Code</c> names the sentence to show.</summary>
public sealed class KeyException(string code) : Exception(code)
{
    public string Code { get; } = code;
}
