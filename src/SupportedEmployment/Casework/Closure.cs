using Stegvis.People;

namespace Stegvis.Casework;

/// <summary>One time the person chose to stop, and, if so, the day they came back.</summary>
public sealed class Closure : CaseRecord
{
    private Closure()
    {
    }

    public DateOnly ClosedOn { get; private init; }

    [Field("M0.83", "P W L")]
    public string? Reason { get; private init; }

    public DateOnly? ReopenedOn { get; private set; }

    public AccountId? ReopenedBy { get; private set; }

    internal static Closure By(Guid id, CaseId caseId, string? reason, (DateOnly Today, Stamp Stamp) when) => new()
    {
        Id = id,
        CaseId = caseId,
        ClosedOn = when.Today,
        Reason = reason,
        CreatedAt = when.Stamp.At,
        CreatedBy = when.Stamp.By,
    };

    internal void Lift(DateOnly today, Stamp stamp) => (ReopenedOn, ReopenedBy) = (today, stamp.By);
}
