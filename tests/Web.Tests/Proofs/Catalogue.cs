using System.Text.RegularExpressions;
using Stegvis.People;

namespace Stegvis.Tests.Proofs;

/// <summary>The catalogue in <c>docs/method</c>, as far as a machine can read it: the letters of its fields and its access matrix.</summary>
internal static partial class Catalogue
{
    public const string Columns = "PWLEKCXIF";

    /// <summary>The cell of a field's table that holds its letters; null where the catalogue has no such field.</summary>
    public static string? LettersOf(string id) => _letters.Value.GetValueOrDefault(id);

    private static readonly Lazy<Dictionary<string, string>> _letters = new(() =>
        Repository.Under("docs/method/", ".md").SelectMany(FieldsIn).DistinctBy(f => f.Id).ToDictionary(f => f.Id, f => f.Letters));

    private static IEnumerable<(string Id, string Letters)> FieldsIn(string file)
    {
        var (column, above) = (-1, "");
        foreach (var cells in Repository.Lines(file).Select(CellsOf))
        {
            column = cells.Count == 0 ? -1 : cells.FindIndex(c => c is "Who may see") is var found and >= 0 ? found : column;
            if (column >= 0 && column < cells.Count && FieldId().IsMatch(cells[0]))
            {
                above = cells[column] is "as above" ? above : cells[column] is "parties" ? "P W L; parties" : cells[column];
                yield return (cells[0].Trim('*', '◆', ' '), above);
            }
        }
    }

    /// <summary>The rows of section O: the documents' ids, the heading, and one cell per reader.</summary>
    public static IEnumerable<MatrixRow> Matrix() =>
        from line in Repository.Lines("docs/method/capabilities.md").SkipWhile(l => !l.StartsWith("## O.", StringComparison.Ordinal))
        let cells = CellsOf(line)
        where cells.Count == Columns.Length + 1 && cells[0] is not "Document group" && !cells[0].StartsWith("---", StringComparison.Ordinal)
        select new MatrixRow(cells[0], [.. cells.Skip(1)]);

    /// <summary>The readers a cell of letters names, each with its condition.</summary>
    public static Dictionary<Reader, string> ReadersIn(string cell) =>
        Token().Matches(cell).DistinctBy(m => m.Groups["letter"].Value)
            .ToDictionary(m => FieldRule.Parse("X.1", m.Groups["letter"].Value).Readers.Keys.Single(), m => m.Groups["condition"].Value);

    private static List<string> CellsOf(string line) => line.StartsWith('|') ? [.. line.Trim().Trim('|').Split('|').Select(c => c.Trim())] : [];

    [GeneratedRegex(@"^\**M[0-9A-Z]+(\.\d+)+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FieldId();

    [GeneratedRegex(@"(?<![\w.])(?<letter>[PWLEKCXIFA])(\((?<condition>[cdnr])\))?(?![\w.])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Token();
}

/// <summary>One row of the access matrix as the catalogue writes it.</summary>
internal sealed record MatrixRow(string Group, IReadOnlyList<string> Cells)
{
    /// <summary>The stored fields the row speaks of, by the document ids in its heading; a range names both ends.</summary>
    public IEnumerable<StoredField> Fields() => FieldsDoc.Fields.Where(f => Documents().Any(d => f.Field.Id == d || f.Field.Id.StartsWith(d + ".", StringComparison.Ordinal)));

    private IEnumerable<string> Documents()
    {
        var ids = System.Text.RegularExpressions.Regex.Matches(Group, @"M\d+\.\d+(\.\d+)?(–M\d+\.\d+)?", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        foreach (var id in ids.Select(m => m.Value.Split('–')))
        {
            if (id.Length == 1)
            {
                yield return id[0];
                continue;
            }

            var (document, last) = (id[0][..id[0].IndexOf('.')], int.Parse(id[1][(id[1].IndexOf('.') + 1)..]));
            for (var number = int.Parse(id[0][(document.Length + 1)..]); number <= last; number++)
            {
                yield return $"{document}.{number}";
            }
        }
    }
}
