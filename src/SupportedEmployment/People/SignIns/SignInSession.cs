namespace Stegvis.People;

/// <summary>
/// One sign-in on one device, from the proof to its end. The browser holds a random token, the database only its hash, so that every node knows it
/// and any node can end it. <c>CreatedAt</c> is when it began.
/// </summary>
public sealed class SignInSession : StoredRecord
{
    /// <summary>Without a click for this long, a sign-in is over.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    private SignInSession()
    {
    }

    public AccountId AccountId { get; private init; }

    public byte[] TokenHash { get; private init; } = [];

    public SignInMeans Means { get; private init; }

    public Assurance Assurance { get; private init; }

    /// <summary>Coarse, as its owner would name it: <c>Chrome, Android</c>.</summary>
    public string Device { get; private init; } = "";

    /// <summary>The card it was opened with; it ends when the card does.</summary>
    public Guid? CardId { get; private init; }

    /// <summary>What the provider calls its own session, where it was the provider that signed somebody in and told.</summary>
    public string? ProviderSession { get; private init; }

    /// <summary>To the minute; more would follow people about.</summary>
    public DateTimeOffset LastSeenAt { get; private init; }

    public DateTimeOffset? EndedAt { get; private set; }

    public SessionEnd? Ending { get; private set; }

    /// <summary>Set while the device is in the person's hands.</summary>
    public Guid? HandoverId { get; private set; }

    public static SignInSession Open(Guid id, SessionStart start, byte[] tokenHash, Stamp stamp) => new()
    {
        Id = id,
        AccountId = stamp.By,
        TokenHash = tokenHash,
        Means = start.Means,
        Assurance = start.Means is SignInMeans.Card ? Assurance.Low : Assurance.Substantial,
        Device = start.Device,
        CardId = start.Card,
        ProviderSession = start.ProviderSession,
        LastSeenAt = ToTheMinute(stamp.At),
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };

    public static DateTimeOffset ToTheMinute(DateTimeOffset at) => new(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMinute), TimeSpan.Zero);

    public void HandOver(Handover to) => HandoverId = to.Id;

    public void TakeBack() => HandoverId = null;

    public bool IsOpen(DateTimeOffset now) => EndedAt is null && LastSeenAt > now - Idle;

    /// <summary>Ending an ended sign-in changes nothing.</summary>
    public void End(SessionEnd why, DateTimeOffset now)
    {
        if (EndedAt is null)
        {
            (EndedAt, Ending) = (now, why);
        }
    }
}

/// <summary>What a sign-in begins with: the proof, the device, and the card where it was one.</summary>
public sealed record SessionStart(SignInMeans Means, string Device)
{
    public Guid? Card { get; init; }

    public string? ProviderSession { get; init; }
}
