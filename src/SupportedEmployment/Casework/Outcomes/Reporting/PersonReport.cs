using Stegvis.People;

namespace Stegvis.Casework.Outcomes.Reporting;

/// <summary>
/// What a commissioner is told of one person, for a period or at the end. Drafted from the facts of the case, put right by the specialist, read by
/// the person. Nothing leaves before the person has said yes to exactly these words, and what the person wrote goes with them.
/// </summary>
public sealed class PersonReport : CaseRecord, IHasFacts<PersonReportFacts>
{
    private PersonReport()
    {
    }

    public PersonReportFacts Facts { get; private set; } = new();

    public DateTimeOffset? ReleasedAt { get; private set; }

    public AccountId? ReleasedBy { get; private set; }

    /// <summary>The version that may leave. A correction makes another one, which the person reads anew.</summary>
    public string? ReleasedHash { get; private set; }

    public string Hash => VersionHash.Of(Facts);

    public bool IsReleased => ReleasedHash == Hash;

    public static PersonReport Draft(Guid id, CaseId caseId, PersonReportFacts facts, Stamp stamp) =>
        new() { Id = id, CaseId = caseId, Facts = facts, CreatedAt = stamp.At, CreatedBy = stamp.By };

    public void Correct(PersonReportFacts facts) => Facts = facts;

    /// <summary>Opens this version for print and file. Releasing it twice changes nothing.</summary>
    public Result<PersonReport> Release(IEnumerable<Confirmation> yeses, Stamp stamp)
    {
        if (!yeses.Any(y => y.DocumentId == Id && y.Party is ConfirmingParty.Person && y.VersionHash == Hash))
        {
            return new Refusal("PersonHasNotRead", "M1.55");
        }

        if (!IsReleased)
        {
            (ReleasedAt, ReleasedBy, ReleasedHash) = (stamp.At, stamp.By, Hash);
        }

        return this;
    }
}
