using System.Text;

namespace Stegvis.Web.Team.Import.Reading;

/// <summary>
/// Lines of text whose cells stand between semicolons, commas or tabs, whichever the first line has most of. A cell in quotation marks may
/// hold separators, line breaks and doubled marks (RFC 4180); a mark inside an unquoted cell is a letter like any other.
/// </summary>
internal sealed class SeparatedLines
{
    private static readonly char[] _separators = [';', ',', '\t'];
    private readonly List<SheetLine> _lines = [];
    private readonly StringBuilder _cell = new();
    private List<string> _cells = [];
    private int _number = 1;

    private SeparatedLines()
    {
    }

    public static Sheet Of(string text)
    {
        var reading = new SeparatedLines();
        reading.Read(text.ReplaceLineEndings("\n"), SeparatorOf(text));
        return new Sheet(reading._lines, []);
    }

    private void Read(string text, char separator)
    {
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when _cell.Length == 0:
                    i = ReadQuoted(text, i + 1);
                    break;
                case '\n':
                    EndLine();
                    break;
                case var letter when letter == separator:
                    EndCell();
                    break;
                case var letter:
                    _cell.Append(letter);
                    break;
            }
        }

        EndLine();
    }

    /// <summary>Gives the place of the closing mark. One that never closes would swallow the rest of the file.</summary>
    private int ReadQuoted(string text, int at)
    {
        for (var i = at; i < text.Length; i++)
        {
            if (text[i] != '"')
            {
                _cell.Append(text[i]);
            }
            else if (i + 1 < text.Length && text[i + 1] == '"')
            {
                _cell.Append('"');
                i++;
            }
            else
            {
                return i;
            }
        }

        throw new UnreadableSheetException("OpenQuote");
    }

    private void EndCell()
    {
        if (_cells.Count < SheetLimits.Columns)
        {
            _cells.Add(SheetLimits.Cut(_cell.ToString()));
        }

        _cell.Clear();
    }

    private void EndLine()
    {
        EndCell();
        if (_cells.Exists(c => c.Length > 0))
        {
            _lines.Add(new SheetLine(_number, _cells));
            SheetLimits.CheckLine(_lines.Count);
        }

        (_cells, _number) = ([], _number + 1);
    }

    /// <summary>Excel writes <c>sep=;</c> first when it is told to.</summary>
    private static char SeparatorOf(string text)
    {
        var first = text.Split('\n').FirstOrDefault(l => l.Trim().Length > 0, "");
        return first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && first.Length > 4
            ? first[4]
            : _separators.MaxBy(s => string.Concat(first.Split('"').Where((_, i) => i % 2 == 0)).Count(c => c == s));
    }
}
