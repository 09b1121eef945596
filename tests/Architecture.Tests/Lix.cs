using System.Text.RegularExpressions;

namespace Stegvis.Tests;

/// <summary>
/// The readability index used for the Nordic languages: words per sentence plus the share of words longer than six letters.
/// 35 and below reads easily. Lines count as sentences, because headings and list items have no full stop.
/// </summary>
public static partial class Lix
{
    public const int PersonPages = 35;
    public const int OtherPages = 45;

    /// <summary>Shorter texts swing too much to be judged.</summary>
    public const int FewestWords = 100;

    /// <summary>The index of a text, or null when it has fewer than 100 words.</summary>
    public static double? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = Word().Matches(text).Select(m => m.Value).ToList();
        return words.Count < FewestWords ? null : Index(words, SentencesIn(text));
    }

    private static double Index(List<string> words, int sentences) =>
        ((double)words.Count / sentences) + (100.0 * words.Count(w => w.Length > 6) / words.Count);

    private static int SentencesIn(string text) =>
        Math.Max(1, SentenceEnd().Split(text).Count(s => Word().IsMatch(s)));

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}'’-]*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();

    /// <summary>A full stop inside a number or an abbreviation such as "14.02" ends no sentence.</summary>
    [GeneratedRegex(@"[.!?:;…]+(?=\s|$)|[\r\n]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SentenceEnd();
}
