namespace Stegvis.Web.Team.Import.Reading;

/// <summary>Reads a spreadsheet by what it is, not by what it is called: a workbook, or text with separators.</summary>
internal static class SpreadsheetFile
{
    public static async Task<Sheet> ReadAsync(Stream file, CancellationToken cancellation)
    {
        using var whole = new MemoryStream();
        await file.CopyToAsync(whole, cancellation);
        var bytes = whole.GetBuffer().AsMemory(0, (int)whole.Length);
        whole.Position = 0;
        var sheet = bytes.Span switch
        {
            [] => throw new UnreadableSheetException("Empty"),
            [(byte)'P', (byte)'K', 3, 4, ..] => WorkbookLines.Of(whole),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => throw new UnreadableSheetException("OldWorkbook"),
            _ => SeparatedLines.Of(SheetText.Decode(bytes.Span)),
        };
        return sheet.Lines.Count == 0 ? throw new UnreadableSheetException("Empty") : sheet;
    }
}
