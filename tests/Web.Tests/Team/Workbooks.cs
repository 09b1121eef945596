using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Stegvis.Tests;

/// <summary>Small workbooks made for one test.</summary>
internal static class Workbooks
{
    /// <summary>Numbers become numeric cells; texts that begin with <c>=</c> become formulas whose value was <c>value</c>.</summary>
    public static byte[] Of(IEnumerable<object[]> rows, string? merged = null)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(rows.Select(r => new Row(r.Select(CellOf)))));
            if (merged is not null)
            {
                sheet.Worksheet.Append(new MergeCells(new MergeCell { Reference = merged }));
            }

            workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = "People" }));
        }

        return file.ToArray();
    }

    private static Cell CellOf(object value) => value switch
    {
        int number => new Cell { CellValue = new CellValue(number) },
        string text when text.StartsWith('=') => new Cell { CellFormula = new CellFormula(text[1..]), CellValue = new CellValue("value"), DataType = CellValues.String },
        _ => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text((string)value)) },
    };
}
