namespace Stegvis.ClientEngagement;

/// <summary>
/// M1.81: words in our own text of a refusal that sound like a test of the person. Only a hint to the one who wrote them (decision 0025); what the
/// person says is theirs and is not looked at. The words of all four languages are asked for in every text.
/// </summary>
public static class ZeroExclusion
{
    private static readonly string[] _words =
    [
        "abilit", "unfit", "capable", "incapable", "not ready", "motivat", "diagnos",
        "evne", "arbeidsevne", "funksjonsevne", "uegnet", "ueigna", "motivasjon", "motivert", "umotivert", "ikke klar", "ikkje klar", "ikke moden", "ikkje moden", "for syk", "for sjuk", "rusproblem",
        "förmåga", "arbetsförmåga", "olämplig", "motivation", "motiverad", "omotiverad", "inte redo", "inte mogen", "för sjuk", "missbruk",
    ];

    public static bool IsAboutThePerson(DecisionFacts facts) =>
        facts.Reason is not null && new[] { facts.ProviderSays, facts.WhyNoRealChoice, facts.EligibilityNote }.Any(Mentions);

    public static bool Mentions(string? text) => text is not null && _words.Any(word => BeginsAWord(text, word));

    /// <summary>"capable" is found in "not capable" and not in "escapable".</summary>
    private static bool BeginsAWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetter(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
