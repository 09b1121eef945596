namespace Stegvis.People;

/// <summary>
/// How sure we are that it is this person who signed in. A card that can be lent or photographed is low; what only its owner knows or holds is
/// substantial. Which permission asks for more than low stands with the permission.
/// </summary>
public enum Assurance
{
    Low,
    Substantial,
}

/// <summary>What somebody showed to get in.</summary>
public enum SignInMeans
{
    Password,
    PasswordAndCode,
    RecoveryCode,
    Passkey,
    Card,
    Provider,
    Demo,
}

/// <summary>Why a sign-in is over.</summary>
public enum SessionEnd
{
    SignedOut,
    EndedByOwner,
    EndedByAdministrator,
    SecretsChanged,
    CardStopped,
    EndedByProvider,

    /// <summary>Too many wrong PINs while the device was handed over.</summary>
    WrongPin,
}
