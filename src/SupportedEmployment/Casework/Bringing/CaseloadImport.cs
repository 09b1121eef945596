using Stegvis.People;

namespace Stegvis.Casework;

/// <summary>
/// People brought in from a spreadsheet in one go: which cases were made, so that the lead can look through them and take them back
/// on the same day. What somebody has written in since is never taken back.
/// </summary>
public sealed class CaseloadImport : StoredRecord
{
    private CaseloadImport()
    {
    }

    public TeamId TeamId { get; private init; }

    public List<Guid> Cases { get; private init; } = [];

    public DateTimeOffset? UndoneAt { get; private set; }

    public static CaseloadImport Of(Guid id, TeamId team, IEnumerable<CaseId> cases, Stamp stamp) => new()
    {
        Id = id,
        TeamId = team,
        Cases = [.. cases.Select(c => c.Value)],
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };

    public bool MayBeUndone(ServiceDay days, DateTimeOffset now) => UndoneAt is null && days.Of(now) == days.Of(CreatedAt);

    public void Undo(DateTimeOffset now) => UndoneAt ??= now;
}
