using Microsoft.Playwright;

namespace Stegvis.Tests;

/// <summary>Every page, opened on demo data: it answers, has no finding of axe, fits 320 pixels in all languages, reads well in the dark.</summary>
public sealed class EveryPageTests(Browser browser)
{
    private static readonly string[] _others = ["nn", "sv", "en"];

    [Fact, Capability("C.218"), Capability("C.217")]
    public async Task EveryPage_OnASmallScreen_HasNoAccessibilityFindingAndFits()
    {
        var problems = new List<string>();
        foreach (var visits in (await new Visits(browser.Service).AllAsync()).GroupBy(v => v.Seat))
        {
            var page = await browser.WindowAsync(visits.Key, new Window(320));
            foreach (var visit in visits)
            {
                var answer = await page.GotoAsync(visit.Url);
                problems.AddRange(Problems(visit, answer!.Ok ? [] : [$"answers {answer.Status}"]));
                problems.AddRange(Problems(visit, Markup.Findings(await answer.TextAsync())));
                problems.AddRange(Problems(visit, await Accessibility.FindingsAsync(page)));
                problems.AddRange(Problems(visit, await WordsAsync(page, visit.Page.Access?.Allows(Stegvis.People.SeatRole.Person) is true)));
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
                problems.AddRange(Problems(visit, [.. (await Accessibility.ContrastFindingsAsync(page)).Select(p => "dark " + p)]));
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
            }

            await page.CloseWindowAsync();
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    [Fact, Capability("C.217")]
    public async Task EveryPage_InEveryLanguage_HasAllItsWordsAndFits()
    {
        var problems = new List<string>();
        foreach (var language in _others)
        {
            foreach (var visits in (await new Visits(browser.Service).AllAsync()).GroupBy(v => v.Seat))
            {
                var page = await browser.WindowAsync(visits.Key, new Window(320) { Language = language });
                foreach (var visit in visits)
                {
                    await page.GotoAsync(visit.Url);
                    var isForPerson = language != "en" && visit.Page.Access?.Allows(Stegvis.People.SeatRole.Person) is true;
                    problems.AddRange(Problems(visit, await WordsAsync(page, isForPerson)).Select(p => $"{language} {p}"));
                }

                await page.CloseWindowAsync();
            }
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    /// <summary>Rows become cards on a phone by style alone; what a screen reader is told must not change with it.</summary>
    [Fact, Capability("C.218")]
    public async Task Table_OnAPhone_IsStillATableToAScreenReader()
    {
        var page = await browser.WindowAsync(browser.Seat(Stegvis.People.SeatRole.Administrator), new Window(320));
        await page.GotoAsync("/administration");
        var devTools = await page.Context.NewCDPSessionAsync(page);
        var tree = await devTools.SendAsync("Accessibility.getFullAXTree");
        var roles = tree!.Value.GetProperty("nodes").EnumerateArray()
            .Select(node => node.TryGetProperty("role", out var role) ? role.GetProperty("value").GetString() : null);

        Assert.Superset(new HashSet<string?> { "table", "row", "cell", "rowheader" }, roles.ToHashSet());
        await page.CloseWindowAsync();
    }

    private static async Task<IReadOnlyList<string>> WordsAsync(IPage page, bool isForPerson)
    {
        var text = await Accessibility.WordsAsync(page);
        var problems = new List<string>();
        if (Accessibility.MissingWord(text) is { } missing)
        {
            problems.Add(missing);
        }

        if (await Accessibility.OverflowAsync(page) is { Length: > 0 } overflow)
        {
            problems.Add("is too wide: " + overflow);
        }

        if (Lix.Of(text) is { } lix && lix > (isForPerson ? Lix.PersonPages : Lix.OtherPages))
        {
            problems.Add($"reads too hard: LIX {lix:0}");
        }

        return problems;
    }

    private static IEnumerable<string> Problems(Visit visit, IReadOnlyList<string> problems) => problems.Select(p => $"{visit.Page.Route}: {p}");
}
