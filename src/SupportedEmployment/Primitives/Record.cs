namespace Stegvis;

/// <summary>Who did something, and when. <c>At</c> is UTC.</summary>
public readonly record struct Stamp(AccountId By, DateTimeOffset At);

/// <summary>
/// Anything with an identity that is stored. <c>Version</c> grows by one with each saved change
/// and is what a form carries back, so that two editors never overwrite each other silently.
/// </summary>
public abstract class StoredRecord
{
    public virtual Guid Id { get; private protected init; }

    public int Version { get; private set; } = 1;

    public DateTimeOffset CreatedAt { get; private protected init; }

    public AccountId CreatedBy { get; private protected init; }

    /// <summary>Called once per saved change by the storage; never by the method.</summary>
    public void NextVersion() => Version++;
}

/// <summary>A record that belongs to one case and is read through that case's lens.</summary>
public abstract class CaseRecord : StoredRecord
{
    public CaseId CaseId { get; private protected init; }
}

/// <summary>
/// A record that also belongs to one job. An employer or a mentor reads it only for their own placement,
/// and only when <see cref="ConcernsWorkplace"/> holds.
/// </summary>
public interface IWorkplaceRecord
{
    PlacementId? PlacementId { get; }

    bool ConcernsWorkplace { get; }
}

/// <summary>A record whose catalogue fields stand in one set of facts, the same set its form binds and its lens masks.</summary>
public interface IHasFacts<out TFacts>
    where TFacts : class
{
    TFacts Facts { get; }
}
