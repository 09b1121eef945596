using System.Globalization;
using System.Text;
using Stegvis.People;

namespace Stegvis.Tests.Proofs;

/// <summary><c>docs/acts.md</c>: everything that can happen to a record, and what the person reads about it.</summary>
internal static class ActsDoc
{
    public static string Write()
    {
        var text = new StringBuilder("""
            # Acts

            Generated from the code; a test compares. Nothing is saved without one of these; each save names who, in which seat, when, and the
            records it touched. The words are what the person reads under *who has looked*.

            | Act | English | Bokmål |
            |---|---|---|

            """);
        var (english, bokmål) = (Words("en"), Words("nb"));
        foreach (var act in Acts.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {act.Code} | {english.GetValueOrDefault("Act." + act.Code)} | {bokmål.GetValueOrDefault("Act." + act.Code)} |\n");
        }

        return text.ToString();
    }

    private static Dictionary<string, string> Words(string language) => ResxTexts.Files.Where(f => ResxTexts.LanguageOf(f) == language)
        .SelectMany(ResxTexts.Read).Where(t => t.Key.StartsWith("Act.", StringComparison.Ordinal)).DistinctBy(t => t.Key).ToDictionary(t => t.Key, t => t.Text);
}
