namespace Stegvis.Tests;

/// <summary>The same five folders everywhere: a project that has begun on the steps has every step the others have.</summary>
public sealed class StepFolderTests
{
    private static readonly string[] Projects = ["src/SupportedEmployment", "src/Storage", "src/Web", "tests/SupportedEmployment.Tests", "tests/Web.Tests"];

    [Fact]
    public void StepFolders_AreTheSame_InEveryProject()
    {
        var begun = Projects.Where(p => StepsOf(p).Any()).ToList();
        var known = begun.SelectMany(StepsOf).Distinct().ToList();
        Offenders.None("A step folder is missing:", begun.SelectMany(p => known.Except(StepsOf(p)).Select(step => $"{p}/{step}")));
    }

    private static IEnumerable<string> StepsOf(string project) =>
        Code.Steps.Where(step => Repository.Files.Any(f => f.StartsWith($"{project}/{step}/", StringComparison.Ordinal)));
}
