using DocumentFormat.OpenXml.Wordprocessing;

namespace Stegvis.Web.Reports.OnePerson.Reading;

/// <summary>The few styles of a report: a title and a heading with outline levels, and the language of everything.</summary>
internal static class ReportStyles
{
    public const string Title = "Heading1";
    public const string Heading = "Heading2";

    public static Styles In(string language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri" },
                new FontSize { Val = "22" },
                new Languages { Val = language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120" }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        HeadingStyle(Title, "heading 1", 0, "36"),
        HeadingStyle(Heading, "heading 2", 1, "28"));

    private static Style HeadingStyle(string id, string name, int level, string size) => new(
        new StyleName { Val = name },
        new BasedOn { Val = "Normal" },
        new NextParagraphStyle { Val = "Normal" },
        new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "80" }, new OutlineLevel { Val = level }),
        new StyleRunProperties(new Bold(), new FontSize { Val = size }))
    { Type = StyleValues.Paragraph, StyleId = id };
}
