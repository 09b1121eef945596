using System.Text;

namespace Stegvis.Web.Team.Import.Reading;

/// <summary>
/// Turns the bytes of a text file into letters: by its mark, by the zeros that two-byte text has, as strict UTF-8, and else as the Windows
/// code page that spreadsheets in these countries save with.
/// </summary>
internal static class SheetText
{
    private const int _looked = 512;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = EncodingOf(bytes).GetString(bytes).TrimStart('\uFEFF');
        return text.AsSpan().ContainsAnyInRange('\0', '\b') || text.Contains('\uFFFD', StringComparison.Ordinal)
            ? throw new UnreadableSheetException("NoSheet")
            : text;
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ when HasZeros(bytes, 1) => Encoding.Unicode,
        _ when HasZeros(bytes, 0) => Encoding.BigEndianUnicode,
        _ => System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8 : Windows1252(),
    };

    /// <summary>In two-byte text of our languages every other byte is a zero.</summary>
    private static bool HasZeros(ReadOnlySpan<byte> bytes, int first)
    {
        var (zeros, others) = (0, 0);
        for (var i = first; i < Math.Min(bytes.Length, _looked); i += 2)
        {
            _ = bytes[i] == 0 ? zeros++ : others++;
        }

        return zeros > others;
    }

    private static Encoding Windows1252() => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
}
