using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Stegvis.Tests;

/// <summary>What every page must hold: no findings of axe (WCAG 2.2 A and AA, best practice), nothing wider than the screen, no word missing.</summary>
public static class Accessibility
{
    private static readonly string[] _rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    private static readonly Lazy<string> _axe = new(ReadAxe);

    public static Task<IReadOnlyList<string>> FindingsAsync(IPage page) => RunAsync(page, new { type = "tag", values = _rules });

    public static Task<IReadOnlyList<string>> ContrastFindingsAsync(IPage page) => RunAsync(page, new { type = "rule", values = new[] { "color-contrast" } });

    /// <summary>By how many pixels the page is wider than its window, and what sticks out.</summary>
    public static Task<string> OverflowAsync(IPage page) => page.EvaluateAsync<string>(
        """
        () => {
          const wide = document.documentElement.scrollWidth - window.innerWidth;
          if (wide <= 0) return '';
          const out = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > window.innerWidth + 0.5);
          return wide + 'px: ' + out.slice(-3).map(e => e.outerHTML.slice(0, 120)).join(' | ');
        }
        """);

    /// <summary>The page's main part as it reads. The names in a list to choose from are data, not sentences of ours.</summary>
    public static Task<string> WordsAsync(IPage page) => page.Locator("main").EvaluateAsync<string>(
        "e => { const m = e.cloneNode(true); m.querySelectorAll('select').forEach(s => s.remove()); document.body.append(m); const t = m.innerText; m.remove(); return t; }");

    /// <summary>The first word that has no text in this language; null when all have.</summary>
    public static string? MissingWord(string text)
    {
        var at = text.IndexOf('⟦', StringComparison.Ordinal);
        return at < 0 ? null : "has words missing: " + text[at..Math.Min(at + 60, text.Length)];
    }

    /// <summary>Runs the library in the page itself and brings only the findings back: several times as fast as carrying the whole result.</summary>
    private static async Task<IReadOnlyList<string>> RunAsync(IPage page, object only)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(_axe.Value);
        }

        return await page.EvaluateAsync<string[]>(
            """
            async only => {
              const found = await axe.run(document, { runOnly: only, resultTypes: ['violations'] });
              return found.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${v.help} – ${n.html}`));
            }
            """,
            only);
    }

    private static string ReadAxe()
    {
        using var stream = typeof(AxeRunOptions).Assembly.GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
