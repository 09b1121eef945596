using Stegvis.People;

namespace Stegvis.VocationalProfiling;

/// <summary>
/// One version of the person's own vocational profile (M2.30). The newest version is the profile; older ones stay readable.
/// Only a version the person has confirmed may be used for matching (M2.82).
/// </summary>
public sealed class VocationalProfile : CaseRecord, IHasFacts<ProfileFacts>
{
    private VocationalProfile()
    {
    }

    /// <summary>1, 2, 3 … within the case.</summary>
    public int Number { get; private init; }

    public ProfileFacts Facts { get; private set; } = new();

    public DateTimeOffset? ConfirmedAt { get; private set; }

    public string Hash => VersionHash.Of(Facts);

    public static VocationalProfile Begin(Guid id, CaseId caseId, (int Number, ProfileFacts Facts) version, Stamp stamp) => new()
    {
        Id = id,
        CaseId = caseId,
        Number = version.Number,
        Facts = version.Facts,
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };

    /// <summary>Edits the version while it is unconfirmed. A confirmed version is never changed: the next number is begun instead.</summary>
    public bool TryEdit(ProfileFacts facts)
    {
        if (ConfirmedAt is not null)
        {
            return false;
        }

        Facts = facts;
        return true;
    }

    public void Confirm(DateTimeOffset now) => ConfirmedAt ??= now;

    public Result<VocationalProfile> ForMatching() =>
        ConfirmedAt is null ? new Refusal("ProfileIsNotConfirmed", "M2.82") : this;
}
