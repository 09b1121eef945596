using Microsoft.Playwright;

namespace Stegvis.Tests;

/// <summary>One picture of a whole page. The window is made as tall as the page first, so that fixed bars stand at its foot.</summary>
public static class Picture
{
    public static async Task TakeAsync(IPage page, string path)
    {
        var height = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        await page.SetViewportSizeAsync(page.ViewportSize!.Width, Math.Clamp(height, page.ViewportSize.Height, 6000));
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = true, Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
    }
}
