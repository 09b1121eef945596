using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Stegvis.Tests;

/// <summary>What every page must hold: no findings of axe (WCAG 2.2 A and AA, best practice), nothing wider than the screen.</summary>
public static class Accessibility
{
    private static readonly AxeRunOptions _rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static async Task<IReadOnlyList<string>> FindingsAsync(IPage page)
    {
        var result = await page.RunAxe(_rules);
        return [.. result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {v.Help} – {n.Html}"))];
    }

    public static async Task<IReadOnlyList<string>> ContrastFindingsAsync(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] } });
        return [.. result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}"))];
    }

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
}
