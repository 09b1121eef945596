namespace Stegvis.Casework;

/// <summary>
/// What somebody did about the findings of a case in I dag: put the row off until a day, for themself alone and without a reason (decision 0022).
/// </summary>
public sealed class FindingAnswer : CaseRecord
{
    private FindingAnswer()
    {
    }

    /// <summary>The first day the row is shown again.</summary>
    public DateOnly PutOffUntil { get; private init; }

    public static FindingAnswer Later(Guid id, CaseId caseId, DateOnly until, Stamp stamp) =>
        new() { Id = id, CaseId = caseId, PutOffUntil = until, CreatedAt = stamp.At, CreatedBy = stamp.By };
}
