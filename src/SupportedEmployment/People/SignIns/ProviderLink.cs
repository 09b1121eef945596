namespace Stegvis.People;

/// <summary>
/// An account and who its owner is at the place that signs staff in: issuer and subject, which never change and are never a name or an address.
/// Made by an invitation alone; that two addresses look alike links nobody.
/// </summary>
public sealed class ProviderLink : StoredRecord
{
    private ProviderLink()
    {
    }

    public AccountId AccountId { get; private init; }

    public string Issuer { get; private init; } = "";

    public string Subject { get; private init; } = "";

    public static ProviderLink Make(Guid id, (string Issuer, string Subject) who, Stamp stamp) => new()
    {
        Id = id,
        AccountId = stamp.By,
        Issuer = who.Issuer,
        Subject = who.Subject,
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };
}

/// <summary>The administrator's invitation to link one account, handed over in person. Works once and for a week.</summary>
public sealed class ProviderInvitation : StoredRecord
{
    /// <summary>Our default.</summary>
    public const int DaysValid = 7;

    private ProviderInvitation()
    {
    }

    public AccountId AccountId { get; private init; }

    public byte[] SecretHash { get; private init; } = [];

    public DateTimeOffset WorksUntil { get; private init; }

    public DateTimeOffset? UsedAt { get; private set; }

    public static ProviderInvitation To(AccountId account, byte[] secretHash, (Guid Id, Stamp Stamp) made) => new()
    {
        Id = made.Id,
        AccountId = account,
        SecretHash = secretHash,
        WorksUntil = made.Stamp.At.AddDays(DaysValid),
        CreatedAt = made.Stamp.At,
        CreatedBy = made.Stamp.By,
    };

    public bool Works(DateTimeOffset now) => UsedAt is null && WorksUntil > now;

    public void Use(DateTimeOffset now) => UsedAt ??= now;
}
