namespace Stegvis.Storage.Search;

/// <summary>A few words round the first place that was found, in parts that were and were not looked for.</summary>
public static class Extract
{
    private const int _before = 60;
    private const int _length = 200;

    public static IReadOnlyList<(string Text, bool IsHit)> Of(string text, SearchWords wanted)
    {
        var words = SearchWords.Split(text).ToList();
        var first = words.Find(w => wanted.Finds(w.Word));
        var from = first.Start <= _before ? 0 : words.Find(w => w.Start >= first.Start - _before).Start;
        var cut = words.FindLast(w => w.Start + w.Length <= from + _length);
        var to = text.Length - from <= _length || cut.Length == 0 ? text.Length : cut.Start + cut.Length;
        var parts = new List<(string, bool)>();
        var at = from;
        foreach (var hit in words.Where(w => w.Start >= from && w.Start + w.Length <= to && wanted.Finds(w.Word)))
        {
            Add(parts, text[at..hit.Start], false);
            Add(parts, text.Substring(hit.Start, hit.Length), true);
            at = hit.Start + hit.Length;
        }

        Add(parts, text[at..to], false);
        return Whole(parts, from > 0, to < text.Length);
    }

    private static List<(string, bool)> Whole(List<(string Text, bool IsHit)> parts, bool cutBefore, bool cutAfter) =>
    [
        .. cutBefore ? [("… ", false)] : Array.Empty<(string, bool)>(),
        .. parts.Select(p => (p.Text.ReplaceLineEndings(" · "), p.IsHit)),
        .. cutAfter ? [(" …", false)] : Array.Empty<(string, bool)>(),
    ];

    private static void Add(List<(string, bool)> parts, string text, bool isHit)
    {
        if (text.Length > 0)
        {
            parts.Add((text, isHit));
        }
    }
}
