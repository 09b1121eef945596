using Microsoft.Playwright;

namespace Stegvis.Tests;

/// <summary>Chromium now and then never answers that a window is closed, and the browser library waits for ever. Ten seconds are enough; the browser takes the window along at its end.</summary>
internal static class Closing
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    public static Task CloseWindowAsync(this IPage page) => NotForEverAsync(page.Context.CloseAsync());

    public static async Task NotForEverAsync(Task closed)
    {
        try
        {
            await closed.WaitAsync(_patience);
        }
        catch (TimeoutException)
        {
        }
    }
}
