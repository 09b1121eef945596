using Stegvis.Web.ClientEngagement;

namespace Stegvis.Web.Team.Import;

/// <summary>What is wrong with one cell; <c>Code</c> names the words that say what to do.</summary>
public sealed record CellProblem(int Line, CaseloadColumn Column, string Code, string Cell = "");

/// <summary>One person as they will be made, with whoever is to follow them.</summary>
public sealed record PersonToMake(int Line, EnquiryForm Form, AccountId Specialist, string SpecialistName)
{
    /// <summary>The line further up that has the same name; null when there is none.</summary>
    public int? SameAsLine { get; init; }

    /// <summary>Somebody of this name is in the team already.</summary>
    public CaseId? SameAsCase { get; init; }

    public bool MayBeTwice => SameAsLine is not null || SameAsCase is not null;
}

/// <summary>A spreadsheet looked through: whom it makes, and every cell that must be put right first. Nothing is saved by looking.</summary>
public sealed record CheckedCaseload(IReadOnlyList<PersonToMake> People, IReadOnlyList<CellProblem> Problems)
{
    public IEnumerable<PersonToMake> New => People.Where(p => !p.MayBeTwice);

    public IEnumerable<PersonToMake> MaybeTwice => People.Where(p => p.MayBeTwice);
}
