using System.Globalization;
using System.Text;

namespace Stegvis.Storage.Search;

/// <summary>
/// What somebody looks for: every word must stand in the text, each as the beginning of a word. Letters and digits make words, all else parts
/// them; capitals do not matter, but å is never a.
/// </summary>
public sealed class SearchWords
{
    public const int MostWords = 8;
    private const int _longestWord = 60;

    private static readonly CultureInfo _norwegian = CultureInfo.GetCultureInfo("nb");

    private SearchWords(IReadOnlyList<string> words) => All = words;

    public IReadOnlyList<string> All { get; }

    public bool IsEmpty => All.Count == 0;

    public static SearchWords Of(string? typed) => new([.. Split(typed ?? "").Select(w => w.Word).Distinct(StringComparer.Ordinal).Take(MostWords)]);

    internal static string Fold(string text) => string.Concat(Split(text).Select(w => w.Word).Distinct(StringComparer.Ordinal).Select(w => " " + w));

    /// <summary>The words of a text in small letters, with where they stand in it.</summary>
    internal static IEnumerable<(string Word, int Start, int Length)> Split(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && IsPartOfWord(text[i]);
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                yield return (Small(text[start..i]), start, i - start);
                start = -1;
            }
        }
    }

    /// <summary>For SQLite: every word quoted, as a prefix, all of them.</summary>
    internal string ForFullText() => string.Join(' ', All.Select(w => $"\"{w}\"*"));

    /// <summary>For PostgreSQL, which is never asked to read the words as a language.</summary>
    internal string ForVector() => string.Join(" & ", All.Select(w => $"'{w}':*"));

    /// <summary>The rows in which every word stands, each as the beginning of a word.</summary>
    internal IQueryable<SearchRow> In(IQueryable<SearchRow> rows) => All.Aggregate(rows, (found, word) => found.Where(r => r.Words.Contains(" " + word)));

    internal bool Finds(string word) => All.Any(w => word.StartsWith(w, StringComparison.Ordinal));

    private static bool IsPartOfWord(char letter) => char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark;

    private static string Small(string word)
    {
        var small = word.Normalize(NormalizationForm.FormC).ToLower(_norwegian);
        return small.Length <= _longestWord ? small : small[.._longestWord];
    }
}
