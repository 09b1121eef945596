namespace Stegvis.Web.EmployerEngagement.Register.Import;

/// <summary>Where a file of the register breaks off: the line counted from 1, the field, and a code for what is wrong with it.</summary>
public sealed class BrokenRegisterFileException(long line, string field, string problem) : Exception(problem)
{
    public long Line { get; } = line;

    public string Field { get; } = field;

    /// <summary><c>Json</c>, <c>Missing</c>, <c>Number</c>, <c>Text</c>, <c>Day</c>, <c>OrganisationNumber</c>, <c>Depth</c> or <c>TooLong</c>.</summary>
    public string Problem { get; } = problem;
}
