namespace Stegvis.People;

/// <summary>
/// A card a person without an electronic ID carries: a code to scan, the same in letters, and three pictures only they know. Secrets are stored as
/// hashes. The card alone opens nothing, and what it opens is the person's own seat, with low assurance.
/// </summary>
public sealed class SignInCard : StoredRecord
{
    /// <summary>After this many wrong tries the card rests until the specialist opens it again. Our default.</summary>
    public const int MostTries = 5;

    /// <summary>How long a new card works. Our default.</summary>
    public const int MonthsValid = 12;

    private SignInCard()
    {
    }

    public CaseId CaseId { get; private init; }

    /// <summary>The person's own sign-in; nobody else's secret is ever on a card.</summary>
    public AccountId AccountId { get; private init; }

    public byte[] SecretHash { get; private init; } = [];

    public byte[] CodeHash { get; private init; } = [];

    public byte[] PinHash { get; private init; } = [];

    public DateTimeOffset WorksUntil { get; private init; }

    public int WrongTries { get; private set; }

    public DateTimeOffset? LastUsedAt { get; private set; }

    public DateTimeOffset? StoppedAt { get; private set; }

    public bool IsLocked => WrongTries >= MostTries;

    public static SignInCard Issue(Guid id, CardOwner owner, CardHashes hashes, Stamp stamp) => new()
    {
        Id = id,
        CaseId = owner.Case,
        AccountId = owner.Account,
        SecretHash = hashes.Secret,
        CodeHash = hashes.Code,
        PinHash = hashes.Pin,
        WorksUntil = stamp.At.AddMonths(MonthsValid),
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };

    public bool Works(DateTimeOffset now) => StoppedAt is null && WorksUntil > now && !IsLocked;

    public void Missed() => WrongTries++;

    public void Used(DateTimeOffset now) => (WrongTries, LastUsedAt) = (0, now);

    /// <summary>The specialist has heard what happened and lets the card work again.</summary>
    public void Unlock() => WrongTries = 0;

    /// <summary>For good. Stopping a stopped card changes nothing.</summary>
    public void Stop(DateTimeOffset now) => StoppedAt ??= now;
}

/// <summary>Whose card it is.</summary>
public sealed record CardOwner(CaseId Case, AccountId Account);

/// <summary>What is kept of the card's secrets.</summary>
public sealed record CardHashes(byte[] Secret, byte[] Code, byte[] Pin);
