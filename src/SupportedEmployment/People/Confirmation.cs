namespace Stegvis.People;

public enum ConfirmationMeans
{
    SignedIn,
    PaperSeen,
    Spoken,

    /// <summary>The party's own tap on the specialist's device, while nothing else could be opened there (<see cref="Handover"/>).</summary>
    HandedOver,

    /// <summary>Said at another provider, as a file tells that nobody here has checked. It stands for no version here.</summary>
    SaidElsewhere,
}

public static class ConfirmationMeansMeanings
{
    /// <summary>The party's own finger, so nobody else stands for what was seen or heard.</summary>
    public static bool IsOwnTap(this ConfirmationMeans means) => means is ConfirmationMeans.SignedIn or ConfirmationMeans.HandedOver;

    /// <summary>Whether somebody in this seat may record the person's yes so: the person only by their own tap, everybody else never by it.</summary>
    public static bool MayBeRecordedBy(this ConfirmationMeans means, SeatRole role) =>
        means is not ConfirmationMeans.SaidElsewhere && means.IsOwnTap() == role is SeatRole.Person;
}

public enum ConfirmingParty
{
    Person,
    Specialist,

    /// <summary>Somebody in the circle, to their own promise.</summary>
    Supporter,
}

/// <summary>
/// One party's yes to the exact version of one document (decision 0009): who, by which means, when, and the version's hash.
/// A later change of the document leaves this yes standing for the old version only.
/// </summary>
public sealed class Confirmation : CaseRecord
{
    private Confirmation()
    {
    }

    public Guid DocumentId { get; private init; }

    public ConfirmingParty Party { get; private init; }

    public ConfirmationMeans Means { get; private init; }

    /// <summary>The account that saw the paper or heard the words; null when it was the party's own tap.</summary>
    public AccountId? SeenBy { get; private init; }

    /// <summary>Asked for only where sensitive information is shared (decision 0002).</summary>
    public string? Witness { get; private init; }

    public string VersionHash { get; private init; } = "";

    public static Confirmation Of(Yes yes, CaseId caseId, Stamp stamp) => new()
    {
        Id = yes.Id,
        CaseId = caseId,
        DocumentId = yes.DocumentId,
        Party = yes.Party,
        Means = yes.Means,
        SeenBy = yes.Means.IsOwnTap() ? null : stamp.By,
        Witness = yes.Witness,
        VersionHash = yes.VersionHash,
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };
}

/// <summary>A yes about to be recorded.</summary>
public sealed record Yes(Guid Id, Guid DocumentId, string VersionHash, ConfirmingParty Party, ConfirmationMeans Means)
{
    public string? Witness { get; init; }
}
