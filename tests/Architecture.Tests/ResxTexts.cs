using System.Xml.Linq;

namespace Stegvis.Tests;

/// <summary>The texts beside the features: neutral English and three languages, by family and key.</summary>
internal static class ResxTexts
{
    public static readonly string[] Languages = ["en", "nb", "nn", "sv"];

    public static IEnumerable<string> Files { get; } = [.. Repository.Under("src/", ".resx")];

    public static ILookup<string, string> Families { get; } = Files.ToLookup(Family);

    /// <summary><c>src/Web/Casework/Texts</c> for <c>src/Web/Casework/Texts.nb.resx</c>.</summary>
    public static string Family(string file) =>
        LanguageOf(file) == "en" ? file[..^".resx".Length] : file[..^".nb.resx".Length];

    public static string LanguageOf(string file) =>
        Array.Find(["nb", "nn", "sv"], language => file.EndsWith($".{language}.resx", StringComparison.Ordinal)) ?? "en";

    public static string FileOf(string family, string language) =>
        language == "en" ? $"{family}.resx" : $"{family}.{language}.resx";

    public static IReadOnlyList<(string Key, string Text)> Read(string file) =>
        [.. XDocument.Load(Repository.Full(file)).Root!.Elements("data").Select(d => (d.Attribute("name")!.Value, d.Element("value")?.Value ?? ""))];
}
