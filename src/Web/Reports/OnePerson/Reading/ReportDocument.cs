using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Stegvis.Web.Reports.OnePerson.Reading;

/// <summary>A report as DOCX that a screen reader can walk: real headings, a table with a header row and a description, the language set.</summary>
public static class ReportDocument
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Of(ReportView report)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            file.PackageProperties.Title = report.Title;
            file.PackageProperties.Language = CultureInfo.CurrentUICulture.Name;
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = ReportStyles.In(LanguageTag());
            main.Document = new Document(Body(report));
        }

        return stream.ToArray();
    }

    /// <summary>Word knows the written languages by country.</summary>
    private static string LanguageTag() => CultureInfo.CurrentUICulture.Name switch
    {
        "nb" => "nb-NO",
        "nn" => "nn-NO",
        "sv" => "sv-SE",
        _ => "en-GB",
    };

    private static Body Body(ReportView report)
    {
        var body = new Body(Styled(ReportStyles.Title, report.Title), Head(report));
        foreach (var (heading, text) in report.Parts)
        {
            Add(body, heading, text);
        }

        if (report.PersonsWords is { } words)
        {
            Add(body, report.Words.Say("Part.PersonsWords"), words);
        }

        return body;
    }

    private static void Add(Body body, string heading, string text)
    {
        body.Append(Styled(ReportStyles.Heading, heading));
        body.Append(text.ReplaceLineEndings("\n").Split('\n').Select(line => new Paragraph(new Run(Written(line)))));
    }

    private static Paragraph Styled(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(Written(text)));

    private static Table Head(ReportView report)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLook { FirstRow = true, FirstColumn = true },
                new TableCaption { Val = report.Title },
                new TableDescription { Val = report.Words.Say("Report.Table") }),
            new TableGrid(new GridColumn { Width = "3000" }, new GridColumn { Width = "6000" }));
        var header = Row(report.Words.Say("Report.Column.What"), report.Words.Say("Report.Column.Value"), bold: true);
        header.PrependChild(new TableRowProperties(new TableHeader()));
        table.Append(header);
        table.Append(report.Head.Select(h => Row(h.Label, h.Value, bold: false)));
        return table;
    }

    private static TableRow Row(string label, string value, bool bold) => new(Cell(label, bold: true), Cell(value, bold));

    private static TableCell Cell(string text, bool bold)
    {
        var run = bold ? new Run(new RunProperties(new Bold()), Written(text)) : new Run(Written(text));
        return new TableCell(new Paragraph(run));
    }

    /// <summary>Characters that XML cannot hold are left out; people paste them from elsewhere.</summary>
    private static Text Written(string text) =>
        new(string.Concat(text.EnumerateRunes().Where(r => r.Value >= ' ' || r.Value is '\t').Select(r => r.ToString()))) { Space = SpaceProcessingModeValues.Preserve };
}
