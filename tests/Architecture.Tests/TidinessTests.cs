using System.Text.RegularExpressions;

namespace Stegvis.Tests;

/// <summary>What is kept stands on its own: no path out of the tree, no silenced warning, no broken link.</summary>
public sealed partial class TidinessTests
{
    private static readonly string[] Text =
        [".cs", ".cshtml", ".css", ".csproj", ".editorconfig", ".html", ".js", ".json", ".md", ".props", ".resx", ".sh", ".slnx", ".svg", ".targets", ".txt", ".yml", ""];

    [Fact]
    public void KeptFile_NamesSources_ByTheirTitles() =>
        Offenders.None("A source is named by its published title, not by a file:", Matches(SourceFile()));

    [Fact]
    public void KeptFile_Points_InsideTheTree() =>
        Offenders.None("A path out of the tree:", Matches(OutsidePath()));

    [Fact]
    public void Warning_IsNever_Silenced() =>
        Offenders.None("A warning is an error and is answered, not silenced:",
            from file in Kept()
            where !Repository.IsMadeFromModel(file) && !file.EndsWith(".md", StringComparison.Ordinal)
            from line in Repository.Lines(file)
            where Silenced().IsMatch(line)
            select $"{file}: {line.Trim()}");

    [Fact]
    public void Link_InADocument_LeadsToAFile() =>
        Offenders.None("A link that leads nowhere:",
            from file in Repository.Under("", ".md")
            from Match link in Link().Matches(Repository.Text(file))
            let target = Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(file)!, link.Groups["target"].Value))
            where !Path.Exists(target)
            select $"{file}: {link.Groups["target"].Value}");

    [Fact]
    public void Decision_IsListed_InTheIndex()
    {
        var index = Repository.Text("docs/decisions/README.md");
        Offenders.None("A decision without a line in docs/decisions/README.md:", Repository.Under("docs/decisions/", ".md")
            .Select(f => Path.GetFileName(f)).Where(f => f != "README.md" && !index.Contains(f, StringComparison.Ordinal)));
    }

    [Fact]
    public void Decision_NamedInCode_IsWrittenDown() =>
        Offenders.None("A decision that has no page in docs/decisions:",
            from file in Repository.Under("", ".cs")
            from Match named in NamedDecision().Matches(Repository.Text(file))
            where !Repository.Under("docs/decisions/", ".md").Any(d => Path.GetFileName(d).StartsWith(named.Groups["number"].Value + "-", StringComparison.Ordinal))
            select $"{file}: {named.Value}");

    [Fact]
    public void Readme_HasAtMost_60Lines() => Assert.InRange(Repository.Lines("README.md").Length, 1, 60);

    private static IEnumerable<string> Kept() => Repository.Files.Where(f => Text.Contains(Path.GetExtension(f)));

    private static IEnumerable<string> Matches(Regex pattern) =>
        from file in Kept()
        from Match match in pattern.Matches(Repository.Text(file))
        select $"{file}: {match.Value}";

    [GeneratedRegex(@"\(decision (?<number>\d+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NamedDecision();

    [GeneratedRegex("00[0-4]_[0-9a-f]{8,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SourceFile();

    [GeneratedRegex(@"\.\.[/](?:shared|design)\b|(?<![\w./-])/work[/]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OutsidePath();

    [GeneratedRegex(@"<No[W]arn>|#pragma\s+warning\s+disable|\[(?:assembly:\s*)?[S]uppressMessage", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Silenced();

    [GeneratedRegex(@"\]\((?!https?:|mailto:|#|/)(?<target>[^)\s#]+)(?:#[^)]*)?\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Link();
}
