using System.Text.RegularExpressions;

namespace Stegvis.Tests;

/// <summary>Every text exists in every language, with the same places to fill, and in words people own.</summary>
public sealed partial class TextTests
{
    [Fact]
    public void TextFamily_Exists_InEveryLanguage() =>
        Offenders.None("A language is missing:",
            from family in ResxTexts.Families.Select(f => f.Key)
            from language in ResxTexts.Languages
            let file = ResxTexts.FileOf(family, language)
            where !ResxTexts.Files.Contains(file)
            select file);

    [Fact]
    public void TextFamily_HasTheSameKeys_InEveryLanguage() =>
        Offenders.None("A key is missing:",
            from family in ResxTexts.Families
            let keys = family.SelectMany(ResxTexts.Read).Select(t => t.Key).ToHashSet()
            from file in family
            from key in keys.Except(ResxTexts.Read(file).Select(t => t.Key))
            select $"{file}: {key}");

    [Fact]
    public void TextKey_StandsOnce_InItsFile() =>
        Offenders.None("A key stands twice:",
            from file in ResxTexts.Files
            from twice in ResxTexts.Read(file).GroupBy(t => t.Key).Where(g => g.Count() > 1)
            select $"{file}: {twice.Key}");

    [Fact]
    public void Text_HasTheSamePlaceholders_InEveryLanguage() =>
        Offenders.None("The placeholders differ from English:",
            from family in ResxTexts.Families
            let english = ResxTexts.FileOf(family.Key, "en")
            where ResxTexts.Files.Contains(english)
            let expected = ResxTexts.Read(english).DistinctBy(t => t.Key).ToDictionary(t => t.Key, t => Places(t.Text))
            from file in family
            from text in ResxTexts.Read(file)
            where expected.TryGetValue(text.Key, out var places) && places != Places(text.Text)
            select $"{file}: {text.Key} has '{Places(text.Text)}', English has '{expected[text.Key]}'");

    [Fact]
    public void Text_IsNeverEmpty() =>
        Offenders.None("An empty text:",
            from file in ResxTexts.Files
            from text in ResxTexts.Read(file)
            where string.IsNullOrWhiteSpace(text.Text)
            select $"{file}: {text.Key}");

    [Fact]
    public void Text_UsesNoWordForPeople_ThatPeopleDislike() =>
        Offenders.None("A word that never stands on a screen:",
            from file in ResxTexts.Files
            where ResxTexts.LanguageOf(file) != "en"
            from text in ResxTexts.Read(file)
            from Match word in Unwanted().Matches(text.Text)
            select $"{file}: {text.Key} says '{word.Value}'");

    [Theory]
    [InlineData("Saken er åpnet", true)]
    [InlineData("Nytt ärende", true)]
    [InlineData("Klienten", true)]
    [InlineData("Brukeren", true)]
    [InlineData("Søknaden er sakte sendt", false)]
    [InlineData("Medbrukernavn", false)]
    public void UnwantedWord_IsFound_AsWholeWordOnly(string text, bool found) =>
        Assert.Equal(found, Unwanted().IsMatch(text));

    private static string Places(string text) =>
        string.Join(' ', Placeholder().Matches(text).Select(m => m.Groups["place"].Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{(?<place>\d+)[^}]*\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\b(sak|saken|saka|saker|sakene|sakane|ärende|ärendet|ärenden|ärendena|klient|klienten|klienter|klientar|klientene|klientane|klienterna|bruker|brukeren|brukere|brukerne)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Unwanted();
}
