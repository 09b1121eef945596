namespace Stegvis.Web.Team.Import.Reading;

/// <summary>One line of a spreadsheet as its program numbers it, and the text of its cells.</summary>
internal sealed record SheetLine(int Number, IReadOnlyList<string> Cells);

/// <summary>The lines of a spreadsheet that say something, and the areas where cells are merged (<c>B4:B7</c>).</summary>
internal sealed record Sheet(IReadOnlyList<SheetLine> Lines, IReadOnlyList<string> Merged)
{
    /// <summary>Days count from 1904 in workbooks of old Macs.</summary>
    public bool CountsFrom1904 { get; init; }
}

/// <summary>The file is no spreadsheet that can be read. <c>Code</c> names the sentence that says what to do.</summary>
internal sealed class UnreadableSheetException(string code, Exception? inner = null) : Exception(code, inner)
{
    public string Code { get; } = code;
}

/// <summary>How much of a file is read. More than this is no caseload, or no honest file.</summary>
internal static class SheetLimits
{
    public const int Lines = 2_000;

    /// <summary>Above the first line with people there may be a title and headings.</summary>
    public const int LinesAbove = 20;

    public const int Columns = 200;

    public const int CellLength = 5_000;

    /// <summary>Characters of one part of a workbook once it is unpacked.</summary>
    public const long Unpacked = 20_000_000;

    public static void CheckLine(int linesRead)
    {
        if (linesRead > Lines + LinesAbove)
        {
            throw new UnreadableSheetException("TooManyLines");
        }
    }

    public static string Cut(string cell) => cell.Length > CellLength ? cell[..CellLength].Trim() : cell.Trim();
}
