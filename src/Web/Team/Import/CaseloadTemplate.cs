using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Stegvis.Web.Team.Import;

/// <summary>An empty spreadsheet with the headings this page recognises, in the visitor's language.</summary>
internal static class CaseloadTemplate
{
    public const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>With a mark first, so that Excel reads the letters right, and semicolons, as it expects here.</summary>
    public static byte[] Separated(IEnumerable<string> headings) =>
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join(';', headings) + "\r\n")];

    public static byte[] Workbook(IReadOnlyList<string> headings, string name)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            var widths = new Columns(new Column { Min = 1, Max = (uint)headings.Count, Width = 24, CustomWidth = true });
            sheet.Worksheet = new Worksheet(widths, new SheetData(new Row(headings.Select(Text)) { RowIndex = 1 }));
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = name }));
        }

        return file.ToArray();
    }

    private static Cell Text(string heading) => new() { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(heading)) };
}
