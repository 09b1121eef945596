using System.Text.RegularExpressions;

namespace Stegvis.Tests;

/// <summary>The list in SECURITY.md is true as far as it can be checked: each chapter is there, and each test it names exists.</summary>
public sealed partial class SecurityListTests
{
    private static readonly string Page = Repository.Text("SECURITY.md");

    [Fact]
    public void Test_NamedInTheSecurityList_Exists()
    {
        var named = NamedTest().Matches(Page).Select(m => (Class: m.Groups["class"].Value, Method: m.Groups["method"].Value)).Distinct().ToList();
        var files = Repository.Under("tests/", "Tests.cs").ToLookup(f => Path.GetFileNameWithoutExtension(f), Repository.Text);

        Assert.True(named.Count > 40, $"Only {named.Count} tests are named.");
        Offenders.None("A test that SECURITY.md names and nobody wrote:",
            from test in named
            where !files[test.Class].Any(text => text.Contains($" {test.Method}(", StringComparison.Ordinal))
            select $"{test.Class}.{test.Method}");
    }

    [Fact]
    public void SecurityList_HasEveryChapter() =>
        Offenders.None("A chapter of ASVS 5.0 that SECURITY.md leaves out:",
            Enumerable.Range(1, 17).Select(n => $"V{n} ").Where(v => !Heading().Matches(Page).Any(h => h.Value.Contains(v, StringComparison.Ordinal))));

    [GeneratedRegex(@"`(?<class>[A-Z]\w+Tests)\.(?<method>[A-Z]\w+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NamedTest();

    [GeneratedRegex(@"^### .*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Heading();
}
