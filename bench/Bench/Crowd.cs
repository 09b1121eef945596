using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Stegvis.Bench;

/// <summary>Fifty people at once, each at a phone of their own: open a page, read for about a second, open the next. Time as the phone sees it.</summary>
internal sealed class Crowd(BenchService service)
{
    private const int _people = 50;
    private static readonly TimeSpan _warmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _measured = TimeSpan.FromSeconds(20);

    private (HttpClient Client, string Url)[] Pages =>
    [
        (service.Client, "/"), (service.Client, "/cases"), (service.Writing, $"/cases/{service.Long.Value}"), (service.Writing, $"/cases/{service.Another.Value}"),
        (service.Writing, $"/cases/{service.Another.Value}/notes/new"),
    ];

    public async Task<string> RowAsync(string what, TimeSpan reading)
    {
        await RunAsync(reading, _warmUp);
        var answers = await RunAsync(reading, _measured);
        var times = answers.Where(a => a.IsGood).Select(a => a.Milliseconds).Order().ToList();
        return string.Create(CultureInfo.InvariantCulture,
            $"| {what} | {answers.Count / _measured.TotalSeconds:F0} | {times[times.Count / 2]:F1} | {times[(int)(times.Count * 0.99)]:F1} | {answers.Count - times.Count} |");
    }

    private async Task<ConcurrentBag<(double Milliseconds, bool IsGood)>> RunAsync(TimeSpan reading, TimeSpan time)
    {
        var (answers, until) = (new ConcurrentBag<(double, bool)>(), Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency));
        await Task.WhenAll(Enumerable.Range(0, _people).Select(person => Task.Run(async () =>
        {
            var random = new Random(person);
            while (Stopwatch.GetTimestamp() < until)
            {
                await Task.Delay(reading * (0.5 + random.NextDouble()));
                answers.Add(await AskAsync(Pages[random.Next(Pages.Length)]));
            }
        })));
        return answers;
    }

    private static async Task<(double Milliseconds, bool IsGood)> AskAsync((HttpClient Client, string Url) page)
    {
        var asked = Stopwatch.GetTimestamp();
        using var answer = await page.Client.GetAsync(page.Url);
        await answer.Content.ReadAsByteArrayAsync();
        return (Stopwatch.GetElapsedTime(asked).TotalMilliseconds, answer.IsSuccessStatusCode);
    }
}
