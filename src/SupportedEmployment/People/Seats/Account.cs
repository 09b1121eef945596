namespace Stegvis.People;

/// <summary>
/// A sign-in, not a person: names, secrets and language. Secrets are stored sealed or hashed, never in clear.
/// What an account may do follows from its seats alone.
/// </summary>
public sealed class Account : StoredRecord
{
    private Account()
    {
    }

    public AccountId AccountId { get; private init; }

    public override Guid Id
    {
        get => AccountId.Value;
        private protected init => AccountId = new(value);
    }

    public string UserName { get; private set; } = "";

    public string NormalizedUserName { get; private set; } = "";

    /// <summary>The name others see beside what this account has done.</summary>
    public string DisplayName { get; private set; } = "";

    public string? Phone { get; private set; }

    public string Language { get; private set; } = "nb";

    public SignInSecrets Secrets { get; private set; } = new();

    public static Account Create(AccountId id, string userName, string displayName, Stamp stamp) => new()
    {
        Id = id.Value,
        UserName = userName,
        NormalizedUserName = userName.ToUpperInvariant(),
        DisplayName = displayName,
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };

    public void Rename(string displayName, string? phone) => (DisplayName, Phone) = (displayName, phone);

    public void RenameSignIn(string userName, string normalized) => (UserName, NormalizedUserName) = (userName, normalized);

    public void Speak(string language) => Language = language;

    public void Keep(SignInSecrets secrets) => Secrets = secrets;
}

/// <summary>What proves that somebody is the account's owner. Password hashed; authenticator key and recovery codes sealed.</summary>
public sealed record SignInSecrets
{
    public string? PasswordHash { get; init; }

    public string SecurityStamp { get; init; } = "";

    public string? SealedAuthenticatorKey { get; init; }

    public string? SealedRecoveryCodes { get; init; }

    /// <summary>Four to six digits that bring the owner's screen back after a hand-over; opens nothing else.</summary>
    public string? ScreenPinHash { get; init; }

    public bool SecondStepEnabled { get; init; }

    public int FailedAttempts { get; init; }

    public DateTimeOffset? LockedUntil { get; init; }
}
