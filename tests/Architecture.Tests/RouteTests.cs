using System.Text.RegularExpressions;

namespace Stegvis.Tests;

/// <summary>An address is a noun that can be read aloud: absolute, lower case, with checked ids.</summary>
public sealed partial class RouteTests
{
    [Fact]
    public void Page_Has_AnAbsoluteLowerCaseRoute() =>
        Offenders.None("A page needs a route such as @page \"/cases/{caseId:guid}\":",
            from page in Pages()
            where !AbsoluteLowerCase().IsMatch(page.Route)
            select $"{page.File}: '{page.Route}'");

    [Fact]
    public void RouteId_IsConstrained() =>
        Offenders.None("A route id that does not bind must end as 404, not as a default id:",
            from page in Pages()
            from Match id in UnconstrainedId().Matches(page.Route)
            select $"{page.File}: {id.Value}");

    [Fact]
    public void Route_BelongsTo_OnePage() =>
        Offenders.None("Two pages with one route:",
            from page in Pages()
            group page.File by page.Route into same
            where same.Count() > 1
            select $"{same.Key}: {string.Join(", ", same)}");

    [Theory]
    [InlineData("/", true)]
    [InlineData("/cases/{caseId:guid}/contact-notes", true)]
    [InlineData("/Cases", false)]
    [InlineData("cases", false)]
    [InlineData("", false)]
    public void Route_IsJudged_OutsideItsParameters(string route, bool good) =>
        Assert.Equal(good, AbsoluteLowerCase().IsMatch(route));

    private static IEnumerable<(string File, string Route)> Pages() =>
        from file in Repository.Under("src/", ".cshtml")
        from Match directive in PageDirective().Matches(Repository.Text(file))
        select (file, directive.Groups["route"].Value);

    [GeneratedRegex(@"^\uFEFF?@page(?:[ \t]+""(?<route>[^""]*)"")?", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PageDirective();

    [GeneratedRegex(@"^/(?:(?:[a-z0-9.-]|\{[^}]+\})+(?:/(?:[a-z0-9.-]|\{[^}]+\})+)*)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AbsoluteLowerCase();

    [GeneratedRegex(@"\{\w*[iI]d\??\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex UnconstrainedId();
}
