using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace Stegvis.Tests;

/// <summary>
/// What is wrong with a page as it was sent: errors of the parser's standard, ids twice, references to nothing, children where they may not be.
/// Runs on every visit; the whole matrix asks the W3C's own checker besides.
/// </summary>
public static class Markup
{
    private static readonly string[] _references = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "aria-activedescendant", "list", "form"];

    private static readonly (string Selector, string Says)[] _misplaced =
    [
        ("a a, a button, button a, button button, a input, button input, label label, a label, a details, button details", "one control within another"),
        ("ul > :not(li, script, template), ol > :not(li, script, template)", "a list with something else than its items"),
        ("dl > :not(dt, dd, div, script, template), dl > div > :not(dt, dd, script, template)", "a list of facts with something else than names and values"),
        ("span > div, span > p, span > ul, span > h2, span > h3, button > div, button > p, button > h2, button > h3, label > div, label > p, p > div", "a block within a line"),
        ("main main, form form, header header, h1 h2, h2 h3, h2 p, h3 p", "an element within its like"),
        ("img:not([alt]), html:not([lang]), [tabindex]:not([tabindex='0'], [tabindex='-1'])", "an attribute missing or wrong"),
    ];

    public static IReadOnlyList<string> Findings(string body)
    {
        var findings = new List<string>();
        var parser = new HtmlParser();
        parser.Error += (_, happened) =>
        {
            if (happened is HtmlErrorEvent error)
            {
                findings.Add($"html: {error.Message} at {error.Position}");
            }
        };
        var page = parser.ParseDocument(body);
        findings.AddRange(Misplaced(page).Concat(Ids(page)).Concat(References(page)).Select(f => "html: " + f));
        return findings;
    }

    private static IEnumerable<string> Misplaced(IHtmlDocument page) =>
        from rule in _misplaced
        from element in page.QuerySelectorAll(rule.Selector)
        select $"{rule.Says}: {Short(element)}";

    private static IEnumerable<string> Ids(IHtmlDocument page) =>
        from element in page.All
        where element.HasAttribute("id")
        group element by element.Id into same
        where same.Count() > 1 || same.Key is null or "" || same.Key.Any(char.IsWhiteSpace)
        select $"the id \"{same.Key}\" {same.Count()} times: {Short(same.Last())}";

    private static IEnumerable<string> References(IHtmlDocument page) =>
        from name in _references
        from element in page.QuerySelectorAll($"[{name}]")
        from id in element.GetAttribute(name)!.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where page.GetElementById(id) is null
        select $"{name} names \"{id}\", which is not there: {Short(element)}";

    private static string Short(IElement element) => element.OuterHtml.ReplaceLineEndings(" ")[..Math.Min(140, element.OuterHtml.ReplaceLineEndings(" ").Length)];
}
