namespace Stegvis.People;

/// <summary>
/// A key that lives in its owner's phone, computer or key ring and never leaves it; here lies only the public half. It proves the device and, by
/// finger, face or PIN on the device, the owner.
/// </summary>
public sealed class Passkey : StoredRecord
{
    private Passkey()
    {
    }

    public AccountId AccountId { get; private init; }

    public byte[] CredentialId { get; private init; } = [];

    public byte[] PublicKey { get; private init; } = [];

    /// <summary>What its owner calls it: <c>My phone</c>.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Counts up with each use where the device counts; a copy would fall behind.</summary>
    public long SignCount { get; private set; }

    public string Transports { get; private init; } = "";

    public bool IsBackupEligible { get; private init; }

    public bool IsBackedUp { get; private set; }

    public DateTimeOffset? LastUsedAt { get; private set; }

    public static Passkey Add(Guid id, string name, PublicCredential credential, Stamp stamp) => new()
    {
        Id = id,
        AccountId = stamp.By,
        Name = name,
        CredentialId = credential.Id,
        PublicKey = credential.PublicKey,
        SignCount = credential.SignCount,
        Transports = credential.Transports,
        IsBackupEligible = credential.IsBackupEligible,
        IsBackedUp = credential.IsBackedUp,
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };

    public void Rename(string name) => Name = name;

    public void Used(long signCount, bool isBackedUp, DateTimeOffset now) => (SignCount, IsBackedUp, LastUsedAt) = (signCount, isBackedUp, now);
}

/// <summary>What a device tells about a key it has made.</summary>
public sealed record PublicCredential(byte[] Id, byte[] PublicKey)
{
    public long SignCount { get; init; }

    public string Transports { get; init; } = "";

    public bool IsBackupEligible { get; init; }

    public bool IsBackedUp { get; init; }
}
