namespace Stegvis.EmployerEngagement;

/// <summary>
/// A unit as the national register tells it (Enhetsregisteret; open data under NLOD 2.0). Knows nothing of our own notes.
/// </summary>
public sealed record RegisteredUnit(string OrganisationNumber, string Name)
{
    public string? Industry { get; init; }

    public string? Address { get; init; }

    public string? Municipality { get; init; }

    public int? Employees { get; init; }

    public DateOnly? DeletedOn { get; init; }

    public EmployerFacts Onto(EmployerFacts facts, DateOnly today) => facts with
    {
        Name = Name,
        OrganisationNumber = OrganisationNumber,
        Industry = Industry ?? facts.Industry,
        Address = Address ?? facts.Address,
        Municipality = Municipality ?? facts.Municipality,
        Employees = Employees ?? facts.Employees,
        InformationSource = "Enhetsregisteret",
        InformationOn = today,
    };
}
