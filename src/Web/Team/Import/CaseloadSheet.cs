using Stegvis.Web.Team.Import.Reading;

namespace Stegvis.Web.Team.Import;

/// <summary>One line about one person: what stood in the columns we know.</summary>
public sealed record CaseloadLine(int Number, Dictionary<CaseloadColumn, string> Cells)
{
    public string this[CaseloadColumn column] => Cells.GetValueOrDefault(column, "");
}

/// <summary>
/// A spreadsheet with its headings understood. Only the columns we know are kept, sealed, until the lead has looked through them;
/// of the others only the headings, to be told that they were left out.
/// </summary>
public sealed record CaseloadSheet(List<CaseloadLine> Lines, List<string> Ignored)
{
    private const int _headingsWithin = 10;
    private const int _mostIgnored = 60;

    /// <summary>The columns that were found, in their own order.</summary>
    public List<CaseloadColumn> Columns { get; init; } = [];

    /// <summary>Areas whose cells are merged: what belongs to which line cannot be known there.</summary>
    public List<string> Merged { get; init; } = [];

    public bool CountsFrom1904 { get; init; }

    internal static async Task<CaseloadSheet> ReadAsync(Stream file, CancellationToken cancellation)
    {
        var sheet = await SpreadsheetFile.ReadAsync(file, cancellation);
        var headings = sheet.Lines.Take(_headingsWithin).FirstOrDefault(l => l.Cells.Any(c => CaseloadHeadings.Of(c) is CaseloadColumn.Name))
            ?? throw new UnreadableSheetException("NoHeadings");
        var known = headings.Cells.Select(CaseloadHeadings.Of).ToList();
        var people = sheet.Lines.SkipWhile(l => l.Number <= headings.Number).Select(l => LineOf(l, known)).Where(l => l.Cells.Count > 0).ToList();
        Check(known, people.Count);
        return new CaseloadSheet(people, [.. headings.Cells.Where((c, i) => c.Length > 0 && known[i] is null).Take(_mostIgnored)])
        {
            Columns = [.. known.OfType<CaseloadColumn>()],
            Merged = [.. sheet.Merged.Where(m => BottomOf(m) > headings.Number)],
            CountsFrom1904 = sheet.CountsFrom1904,
        };
    }

    private static void Check(List<CaseloadColumn?> known, int people)
    {
        var twice = known.OfType<CaseloadColumn>().GroupBy(c => c).Any(g => g.Count() > 1);
        var missing = new[] { CaseloadColumn.FirstContact, CaseloadColumn.Specialist }.Any(c => !known.Contains(c));
        if (twice || missing || people is 0 or > SheetLimits.Lines)
        {
            throw new UnreadableSheetException(twice ? "HeadingTwice" : missing ? "NoHeadings" : people == 0 ? "NoPeople" : "TooManyLines");
        }
    }

    private static CaseloadLine LineOf(SheetLine line, List<CaseloadColumn?> known)
    {
        var cells = new Dictionary<CaseloadColumn, string>();
        for (var i = 0; i < Math.Min(line.Cells.Count, known.Count); i++)
        {
            if (known[i] is { } column && line.Cells[i].Length > 0)
            {
                cells[column] = line.Cells[i];
            }
        }

        return new CaseloadLine(line.Number, cells);
    }

    /// <summary>The last line of <c>B4:C7</c> is 7.</summary>
    private static int BottomOf(string area) =>
        int.TryParse(string.Concat(area.Split(':')[^1].Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture, out var line) ? line : 0;
}
