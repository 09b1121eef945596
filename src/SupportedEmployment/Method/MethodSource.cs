namespace Stegvis.Method;

/// <summary>What part of a publication a place is.</summary>
public enum SourcePart
{
    Heading,
    Guide,
    Paper,

    /// <summary>No publication: a number we chose because the sources give none.</summary>
    OurDefault,
}

/// <summary>
/// Where a rule comes from: the published title and the place in it. Titles and headings keep the language
/// they were published in. A default of ours says so and is never presented as the method.
/// </summary>
public sealed record MethodSource(string Title, SourcePart Part, string Place, string Heading)
{
    public static MethodSource OurDefault { get; } = new("Stegvis", SourcePart.OurDefault, "", "");

    /// <summary>A how-to guide of the EUSE Toolkit, by its number.</summary>
    public static MethodSource Guide(string number, string heading) => new("EUSE Toolkit", SourcePart.Guide, number, heading);

    /// <summary>A position paper of the EUSE Toolkit, by its subject.</summary>
    public static MethodSource Paper(string subject, string heading) => new("EUSE Toolkit", SourcePart.Paper, subject, heading);

    public static MethodSource Process(string heading) => new("SE/CE process", SourcePart.Heading, "", heading);

    public static MethodSource Adapted(string heading) =>
        new("Tilpasset Supported Employment (Jobbsjansen Søndre Nordstrand)", SourcePart.Heading, "", heading);
}
