using System.Text.RegularExpressions;
using Stegvis.People;

namespace Stegvis.Tests;

/// <summary>What the code asks for by name stands in the texts: keys, refusals, acts, answers to choose from.</summary>
public sealed partial class TextUseTests
{
    private static readonly ILookup<string, string> _familiesOf =
        (from family in ResxTexts.Families
         let english = ResxTexts.FileOf(family.Key, "en")
         where ResxTexts.Files.Contains(english)
         from text in ResxTexts.Read(english)
         select (text.Key, Family: family.Key)).ToLookup(t => t.Key, t => t.Family);

    [Fact]
    public void TextKey_NamedInAPage_Exists() =>
        Offenders.None("A page asks for a word that its folder, those above and the shared texts do not have:",
            from file in Pages()
            from Match use in OwnWord().Matches(Repository.Text(file))
            let key = use.Groups["key"].Value
            where !IsReachable(key, file)
            select $"{file}: {key}");

    [Fact]
    public void TextKey_NamedForAnotherPage_ExistsSomewhere() =>
        Offenders.None("A word that no texts have:",
            from file in Pages()
            from Match use in AnyWord().Matches(Repository.Text(file))
            let key = use.Groups["key"].Value
            where !_familiesOf.Contains(key)
            select $"{file}: {key}");

    [Fact]
    public void Refusal_HasItsWords() =>
        Offenders.None("A refusal without words (Refusal.{Code}):",
            from file in Repository.Under("src/", ".cs")
            from Match refusal in RefusalCode().Matches(Repository.Text(file))
            let key = "Refusal." + refusal.Groups["code"].Value
            where !_familiesOf.Contains(key)
            select $"{file}: {key}");

    [Fact]
    public void Act_HasItsWords_OnceOneActHasThem() =>
        Offenders.None("An act without words (Act.{Code}):",
            from act in Acts.All
            where Acts.All.Any(a => _familiesOf.Contains("Act." + a.Code))
            where !_familiesOf.Contains("Act." + act.Code)
            select act.Code);

    /// <summary>A family that names one member of an enum is shown on a screen that may meet the others.</summary>
    [Fact]
    public void EnumMember_HasItsWord_WhereTheOthersHave() =>
        Offenders.None("An answer without a word:",
            from type in typeof(Act).Assembly.GetTypes().Concat(typeof(Stegvis.Web.Platform.StegvisPage).Assembly.GetTypes())
            where type is { IsEnum: true, IsNested: false }
            let members = Enum.GetNames(type)
            let named = members.Where(m => _familiesOf.Contains($"{type.Name}.{m}")).ToList()
            where named.Count > members.Length / 2
            from member in members.Except(named)
            select $"{type.Name}.{member}");

    /// <summary>Printed, not refused: some keys are put together from parts.</summary>
    [Fact]
    public void TextKey_ThatNothingNames_IsListed()
    {
        var code = string.Join('\n', Repository.Under("src/", ".cs").Concat(Repository.Under("src/", ".cshtml")).Select(Repository.Text));
        var unused = _familiesOf.Select(k => k.Key).Where(key => key.Split('.') is var parts && !Array.Exists(parts, part => code.Contains(part, StringComparison.Ordinal)));
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', unused.Order(StringComparer.Ordinal)));
    }

    private static IEnumerable<string> Pages() => Repository.Under("src/Web/", ".cs").Concat(Repository.Under("src/Web/", ".cshtml"))
        .Where(f => !f.StartsWith("src/Web/Ui/", StringComparison.Ordinal));

    private static bool IsReachable(string key, string file) => _familiesOf[key].Any(family =>
        family == "src/Web/Ui/Texts" || file.StartsWith(family[..^"Texts".Length], StringComparison.Ordinal));

    /// <summary>The page's own words; what stands before a dot is another page's.</summary>
    [GeneratedRegex(@"(?<![.\w]|Host\.|page\.|Page\.)(?:Model\.)?Word\(""(?<key>[A-Za-z][\w.]*\w)""[,)]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OwnWord();

    [GeneratedRegex(@"\bWord\(""(?<key>[A-Za-z][\w.]*\w)""[,)]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AnyWord();

    [GeneratedRegex(@"new Refusal\(\s*""(?<code>\w+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RefusalCode();
}
