using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Stegvis.Web.Team.Import.Reading;

/// <summary>
/// The first shown sheet of a workbook, line by line as it streams by. Of a formula only the value it had when the file was saved is read;
/// nothing in the file is ever run. A part that unpacks to more than a caseload can hold is not read at all.
/// </summary>
internal static class WorkbookLines
{
    public static Sheet Of(Stream file)
    {
        try
        {
            CheckSizes(file);
            file.Position = 0;
            using var workbook = SpreadsheetDocument.Open(file, isEditable: false, new OpenSettings { MaxCharactersInPart = SheetLimits.Unpacked });
            return Read(workbook.WorkbookPart ?? throw new UnreadableSheetException("NoSheet"));
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException or FormatException
            or ArgumentException or KeyNotFoundException or InvalidOperationException or IOException or NotSupportedException)
        {
            throw new UnreadableSheetException("NoSheet", broken);
        }
    }

    /// <summary>An unpacked part never grows beyond the size its entry names, so the sizes can be trusted as an upper end.</summary>
    private static void CheckSizes(Stream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Any(e => e.Length > SheetLimits.Unpacked))
        {
            throw new UnreadableSheetException("TooLarge");
        }
    }

    private static Sheet Read(WorkbookPart workbook)
    {
        var shown = workbook.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
            .FirstOrDefault(s => s.State is null || s.State == SheetStateValues.Visible)?.Id?.Value ?? throw new UnreadableSheetException("NoSheet");
        if (workbook.GetPartById(shown) is not WorksheetPart part)
        {
            throw new UnreadableSheetException("NoSheet");
        }

        var (shared, lines, merged) = (SharedTexts(workbook), new List<SheetLine>(), new List<string>());
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.IsStartElement && reader.ElementType == typeof(Row))
            {
                Add(lines, (Row)reader.LoadCurrentElement()!, shared);
            }
            else if (reader.IsStartElement && reader.ElementType == typeof(MergeCell))
            {
                merged.Add(((MergeCell)reader.LoadCurrentElement()!).Reference?.Value ?? "");
            }
        }

        return new Sheet(lines, merged) { CountsFrom1904 = workbook.Workbook.WorkbookProperties?.Date1904?.Value ?? false };
    }

    private static void Add(List<SheetLine> lines, Row row, IReadOnlyList<string> shared)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = ColumnOf(cell.CellReference?.Value) ?? cells.Count;
            if (column >= SheetLimits.Columns)
            {
                break;
            }

            while (cells.Count <= column)
            {
                cells.Add("");
            }

            cells[column] = SheetLimits.Cut(TextOf(cell, shared));
        }

        if (cells.Exists(c => c.Length > 0))
        {
            lines.Add(new SheetLine((int?)row.RowIndex?.Value ?? (lines.Count + 1), cells));
            SheetLimits.CheckLine(lines.Count);
        }
    }

    private static string TextOf(Cell cell, IReadOnlyList<string> shared)
    {
        var value = cell.CellValue?.Text ?? "";
        if (cell.DataType?.Value is not { } type || type == CellValues.Number)
        {
            return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? number.ToString("0.##########", CultureInfo.InvariantCulture)
                : value;
        }

        return type switch
        {
            CellValues.SharedString => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : "",
            CellValues.InlineString => cell.InlineString?.InnerText ?? "",
            _ => value,
        };
    }

    private static List<string> SharedTexts(WorkbookPart workbook)
    {
        var texts = new List<string>();
        if (workbook.SharedStringTablePart is not { } part)
        {
            return texts;
        }

        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.IsStartElement && reader.ElementType == typeof(SharedStringItem))
            {
                var item = (SharedStringItem)reader.LoadCurrentElement()!;
                texts.Add(item.Text?.Text ?? string.Concat(item.Elements<Run>().Select(r => r.Text?.Text)));
            }
        }

        return texts;
    }

    /// <summary><c>C7</c> stands in column 2, counted from 0.</summary>
    private static int? ColumnOf(string? reference)
    {
        var letters = reference?.TakeWhile(char.IsAsciiLetter).ToList();
        return letters is { Count: > 0 and < 4 } ? letters.Aggregate(0, (sum, c) => (sum * 26) + (char.ToUpperInvariant(c) - 'A' + 1)) - 1 : null;
    }
}
