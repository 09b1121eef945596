using Microsoft.Playwright;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Matrix;

/// <summary>
/// The accessibility matrix: every page in every language, light and dark, narrow and wide, on full rows, on none, and with its form refused. The
/// daily test takes empty and refused in Bokmål on a phone, besides what <see cref="EveryPageTests"/> sees.
/// </summary>
public sealed class MatrixTests(Browser browser, MatrixPages pages) : IClassFixture<MatrixPages>
{
    private const int _pagesPerWindow = 12;
    private const int _windowsAtOnce = 2;

    public static TheoryData<string> Slices => [.. Slice.Wanted.Select(s => s.Name)];

    [Theory, MemberData(nameof(Slices)), Capability("C.217"), Capability("C.218")]
    public async Task EveryPage_OfASlice_HasNoFinding(string name)
    {
        var slice = Slice.All.Single(s => s.Name == name);
        var result = new SliceResult(slice);
        var (service, visits) = await pages.OfAsync(slice.State);
        var windows = visits.GroupBy(v => v.Seat).SelectMany(seat => seat.Chunk(_pagesPerWindow));
        await Parallel.ForEachAsync(windows, new ParallelOptions { MaxDegreeOfParallelism = _windowsAtOnce }, async (visited, _) =>
        {
            var page = await browser.WindowOnAsync(service, visited[0].Seat, new Window(320) { Language = slice.Language });
            foreach (var visit in visited)
            {
                await TryAsync(page, visit, (slice.State, result));
            }

            await page.CloseWindowAsync();
        });

        await CheckAsync(result);
        await result.WriteAsync();
        Assert.True(result.Findings.Count == 0, string.Join("\n", result.Findings));
    }

    private static async Task CheckAsync(SliceResult result)
    {
        if (Slice.IsWhole)
        {
            (result.Checker, var findings) = await Validator.CheckAsync(result.Bodies);
            foreach (var (file, says) in findings)
            {
                result.Add(file, [says]);
            }
        }
    }

    /// <summary>A page that cannot be opened is a finding like any other; the rest are looked at all the same.</summary>
    private static async Task TryAsync(IPage page, Visit visit, (PageState State, SliceResult Result) into)
    {
        try
        {
            if (await OpenAsync(page, visit, into) is { } answer)
            {
                await LookAsync(page, visit, (answer, into.Result));
            }
        }
        catch (Exception failed) when (failed is PlaywrightException or TimeoutException)
        {
            into.Result.Add(visit.Page.Name, [$"could not be looked at: {failed.Message}"]);
        }
    }

    /// <summary>Null when the page has no such state.</summary>
    private static async Task<IResponse?> OpenAsync(IPage page, Visit visit, (PageState State, SliceResult Result) into)
    {
        await page.SetViewportSizeAsync(320, 844);
        var answer = await page.GotoAsync(visit.Url);
        if (into.State is not PageState.Error || (answer = await EmptyForm.SendAsync(page)) is null || await page.Locator(".error-summary").CountAsync() > 0)
        {
            return answer;
        }

        into.Result.Add(visit.Page.Name, [$"takes a form without answers: {answer.Status} {new Uri(page.Url).AbsolutePath}"]);
        return null;
    }

    private static async Task LookAsync(IPage page, Visit visit, (IResponse Answer, SliceResult Result) into)
    {
        var body = await into.Answer.TextAsync();
        await into.Result.KeepAsync(visit.Page.Name, body);
        into.Result.Add(visit.Page.Name, Markup.Findings(body));
        into.Result.Add(visit.Page.Name, Accessibility.MissingWord(await Accessibility.WordsAsync(page)) is { } missing ? [missing] : []);
        await page.EvaluateAsync("() => document.querySelectorAll('main details').forEach(d => d.open = true)");
        foreach (var (width, isDark) in Slice.Looks)
        {
            into.Result.Add(visit.Page.Name, (await FindingsAsync(page, width, isDark)).Select(f => $"{width} {(isDark ? "dark" : "light")} {f}"));
        }
    }

    private static async Task<IReadOnlyList<string>> FindingsAsync(IPage page, int width, bool isDark)
    {
        await page.SetViewportSizeAsync(width, 844);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light });
        var findings = await Accessibility.FindingsAsync(page);
        return await Accessibility.OverflowAsync(page) is { Length: > 0 } overflow ? [.. findings, "is too wide: " + overflow] : findings;
    }
}
