using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Stegvis.Tests.Matrix;

/// <summary>What was found in one slice, kept under <c>artifacts/matrix</c>. When all twelve are there the summary is written to <c>docs/results</c>.</summary>
public sealed class SliceResult(Slice slice)
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _pages = new(StringComparer.Ordinal);
    private readonly long _began = TimeProvider.System.GetTimestamp();

    public static string Folder { get; } = Path.Combine(Repository.Root, "artifacts", "matrix");

    public string Bodies => Path.Combine(Folder, slice.Name);

    public string Checker { get; set; } = "";

    public IReadOnlyList<string> Findings => [.. _pages.OrderBy(p => p.Key, StringComparer.Ordinal).SelectMany(p => p.Value.Select(f => $"{slice.Name} {p.Key}: {f}"))];

    public void Add(string page, IEnumerable<string> findings)
    {
        var list = _pages.GetOrAdd(page, _ => new ConcurrentQueue<string>());
        foreach (var finding in findings)
        {
            list.Enqueue(string.Join(' ', finding.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }
    }

    /// <summary>The page as it was sent, for the checker.</summary>
    public Task KeepAsync(string page, string body) => File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(Bodies).FullName, page + ".html"), body);

    public async Task WriteAsync()
    {
        var seconds = (int)TimeProvider.System.GetElapsedTime(_began).TotalSeconds;
        var table = _pages.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}\t{p.Value.Count}\t{string.Join(" ¦ ", p.Value).ReplaceLineEndings(" ")}");
        string[] head = [$"{slice.Name}\t{_pages.Count}\t{Slice.Looks.Count}\t{_pages.Sum(p => p.Value.Count)}\t{seconds}\t{Checker}"];
        await File.WriteAllLinesAsync(Path.Combine(Folder, slice.Name + ".tsv"), head.Concat(table));
        var files = Slice.All.Select(s => Path.Combine(Folder, s.Name + ".tsv")).ToList();
        if (files.TrueForAll(File.Exists))
        {
            await File.WriteAllTextAsync(Path.Combine(Folder, "pages.txt"), Pages(files));
            var results = Directory.CreateDirectory(Path.Combine(Repository.Root, "docs", "results")).FullName;
            var day = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            await File.WriteAllTextAsync(Path.Combine(results, $"accessibility-{day}.md"), Summary(day, [.. files.Select(f => File.ReadLines(f).First().Split('\t'))]));
        }
    }

    private static string Summary(string day, IReadOnlyList<string[]> slices)
    {
        int Number(string[] s, int at) => int.Parse(s[at], CultureInfo.InvariantCulture);
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"# Accessibility and HTML, {day}\n\n")
            .Append("Every page in four languages, light and dark, 320 and 1280 pixels wide, on the demo (full), in a service that began the same day (empty), and with every form sent without answers (error). Folded parts are opened. Each is looked at by axe (WCAG 2.2 A and AA, best practice), measured for sideways scrolling, searched for missing words, and its HTML checked by the Nu Html Checker of the W3C. Made by `./test --full`.\n\n")
            .Append(CultureInfo.InvariantCulture, $"{slices.Sum(s => Number(s, 1))} pages opened, {slices.Sum(s => Number(s, 1) * Number(s, 2))} combinations, **{slices.Sum(s => Number(s, 3))} findings**, {slices.Sum(s => Number(s, 4)) / 60} minutes. Nu Html Checker {slices[0][5]}, axe-core {AxeVersion}.\n\n")
            .Append("| Language and state | Pages | Looks | Findings | Seconds |\n|---|---:|---:|---:|---:|\n");
        foreach (var s in slices)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {s[0]} | {s[1]} | {s[2]} | {s[3]} | {s[4]} |\n");
        }

        return text.ToString();
    }

    /// <summary>Findings of each page in each slice; a dash where the slice has no such page.</summary>
    private static string Pages(IReadOnlyList<string> files)
    {
        var counts = files.Select(f => File.ReadLines(f).Skip(1).Select(l => l.Split('\t')).ToDictionary(l => l[0], l => l[1], StringComparer.Ordinal)).ToList();
        var names = counts.SelectMany(c => c.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var width = names.Max(n => n.Length);
        var head = $"{"".PadRight(width)} {string.Join(' ', Slice.All.Select(s => s.Name.PadLeft(8)))}";
        return string.Join('\n', names.Select(n => $"{n.PadRight(width)} {string.Join(' ', counts.Select(c => c.GetValueOrDefault(n, "-").PadLeft(8)))}").Prepend(head)) + "\n";
    }

    private static string AxeVersion => typeof(Deque.AxeCore.Commons.AxeRunOptions).Assembly.GetName().Version!.ToString(3);
}
