using Stegvis.People;

namespace Stegvis.EmployerEngagement;

/// <summary>
/// A concrete job with the person in it (M4.37). Whether it is an SE job follows from <see cref="EmploymentCriteria"/> alone;
/// practice, sheltered, unpaid or under-paid work is kept and supported all the same, but never counted (T.02, R.04).
/// </summary>
public sealed class Placement : CaseRecord, IHasFacts<PlacementFacts>, IWorkplaceRecord
{
    private Placement()
    {
    }

    PlacementId? IWorkplaceRecord.PlacementId => PlacementId;

    public PlacementId PlacementId { get; private init; }

    public override Guid Id
    {
        get => PlacementId.Value;
        private protected init => PlacementId = new(value);
    }

    [Field("M4.37.01", "P W(h) L(h) E")]
    public EmployerId EmployerId { get; private init; }

    public PlacementFacts Facts { get; private set; } = new();

    public DateOnly? EndedOn { get; private set; }

    public bool ConcernsWorkplace => true;

    /// <summary>Stored so that lists and numbers can count it; always derived from the facts.</summary>
    public bool IsSupportedEmployment { get; private set; }

    public static Placement Agree(PlacementId id, CaseId caseId, (EmployerId Employer, PlacementFacts Facts) job, Stamp stamp) => new()
    {
        Id = id.Value,
        CaseId = caseId,
        EmployerId = job.Employer,
        Facts = job.Facts,
        IsSupportedEmployment = EmploymentCriteria.AllHold(job.Facts),
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };

    public void Change(PlacementFacts facts) => (Facts, IsSupportedEmployment) = (facts, EmploymentCriteria.AllHold(facts));

    public void End(DateOnly on) => EndedOn ??= on;
}
