using System.Globalization;
using System.Text;
using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.OnOffJobSupport;
using Stegvis.People;

namespace Stegvis.Tests.Proofs;

/// <summary><c>docs/permissions.md</c>: field × reader, the catalogue's access matrix made from the letters, and page × role.</summary>
internal static class PermissionsDoc
{
    public const string File = "docs/permissions.md";

    /// <summary>The only records an employer or a mentor meets, and of those only the rows of their own placement.</summary>
    public static readonly Type[] Workplace = [typeof(ContactNote), typeof(DisclosureDecision), typeof(Meeting), typeof(Placement), typeof(PlacementEvaluation), typeof(PlanLine)];

    public static readonly (string Letter, Reader Reader)[] Readers =
    [
        ("P", Reader.Person), ("W", Reader.Worker), ("L", Reader.Lead), ("E", Reader.Employer), ("K", Reader.Mentor),
        ("C", Reader.Circle), ("X", Reader.Partner), ("I", Reader.Coordinator), ("F", Reader.Funder), ("A", Reader.Administrator),
    ];

    public static string Write(IEnumerable<PageAccess> pages)
    {
        var text = new StringBuilder($"""
            # Who may see what

            Generated from the code; a test compares, and another reads every cell of the first table and tries it on both databases.
            ● by role on the case · `c` with an active consent for the document · `d` after the disclosure decision for that employer ·
            `r` named readers · `l` named on the record itself, or let in by an emergency opening · `p` the person in protected mode · `h` by role, and only to named readers while the person's whereabouts are hidden · `n` numbers only, never the field · – nothing. A role without a column sees nothing.

            Rows come before fields: an employer, a mentor or a job coach meets only {string.Join(", ", Workplace.Select(t => t.Name))}, and of those
            only what belongs to their own placement (notes only where a part is shared, plan lines only of support on the job). A partner, a circle
            member or a coordinator meets only the consent their seat stands on, and no case at all while that consent is not active; of plan
            lines the circle meets the engagement and the career plan, the coordinator the career plan. A supporter meets only their own
            promises, and no case at all once the person has taken them out. Of the person's notebook a worker meets only the notes that
            the person shares now.

            ## Fields

            | Field | Stored as | {string.Join(" | ", Readers.Select(r => r.Letter))} |
            |---|---|{string.Concat(Readers.Select(_ => "---|"))}

            """);
        foreach (var field in FieldsDoc.Fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {field.Field.Id} | {FieldsDoc.NameOf(field)} | {string.Join(" | ", Readers.Select(r => Sign(field.Rule, r.Reader)))} |\n");
        }

        WriteMatrix(text);
        WriteDifferences(text);
        WritePages(text, pages);
        return text.ToString();
    }

    /// <summary>The committed cells: <c>Record.Property</c> → reader → sign.</summary>
    public static Dictionary<string, Dictionary<Reader, string>> Read() => Repository.Lines(File)
        .SkipWhile(l => l != "## Fields").Skip(4).TakeWhile(l => l.StartsWith('|'))
        .Select(l => l.Trim('|').Split('|').Select(c => c.Trim()).ToList())
        .ToDictionary(c => c[1], c => Readers.Select((r, column) => (r.Reader, Sign: c[column + 2])).ToDictionary(r => r.Reader, r => r.Sign));

    public static string Sign(FieldRule rule, Reader reader) => !rule.Readers.TryGetValue(reader, out var condition)
        ? "–"
        : condition switch
        {
            ReadingCondition.Role => "●",
            ReadingCondition.Consent => "c",
            ReadingCondition.Disclosure => "d",
            ReadingCondition.NamedReaders => "r",
            ReadingCondition.Whereabouts => "h",
            ReadingCondition.OwnList => "l",
            ReadingCondition.Protected => "p",
            _ => "n",
        };

    private static void WriteMatrix(StringBuilder text)
    {
        text.Append("\n## Access matrix, made from the letters\n\nOnly documents that are stored. A cell names every sign its fields carry.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"| Document group | {string.Join(" | ", Catalogue.Columns.ToCharArray())} |\n|---|{string.Concat(Catalogue.Columns.Select(_ => "---|"))}\n");
        foreach (var row in Catalogue.Matrix().Where(r => r.Fields().Any()))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {row.Group} | {string.Join(" | ", Enumerable.Range(0, Catalogue.Columns.Length).Select(column => Cell(row, column)))} |\n");
        }
    }

    private static void WriteDifferences(StringBuilder text)
    {
        text.Append("\n## Where the catalogue's matrix says otherwise\n\nThe narrower counts. What the letters leave out is not shown, whatever the matrix promises; what the matrix leaves out is a promise to keep narrow.\n\n");
        foreach (var row in Catalogue.Matrix().Where(r => r.Fields().Any()))
        {
            for (var column = 0; column < Catalogue.Columns.Length; column++)
            {
                if (Cell(row, column) != row.Cells[column])
                {
                    text.Append(CultureInfo.InvariantCulture, $"- {row.Group}, {Catalogue.Columns[column]}: the matrix says “{row.Cells[column]}”, the letters say “{Cell(row, column)}”.\n");
                }
            }
        }

        text.Append("\n## Where the letters of a field differ from the catalogue's table\n\n");
        foreach (var field in FieldsDoc.Fields)
        {
            if (Catalogue.LettersOf(field.Field.Id) is { } letters && !Same(field, letters))
            {
                text.Append(CultureInfo.InvariantCulture, $"- {field.Field.Id} {FieldsDoc.NameOf(field)}: the catalogue has “{letters}”, the code “{field.Field.Letters}”.\n");
            }
        }
    }

    private static void WritePages(StringBuilder text, IEnumerable<PageAccess> pages)
    {
        text.Append("\n## Pages\n\nWhich seats a page is open to at all. Whose case it may be, and which fields of it, is decided above.\n\n| Page | Open to | Record of the look |\n|---|---|---|\n");
        foreach (var page in pages.OrderBy(p => p.Route, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{page.Route}` | {page.OpenTo} | {page.Reads} |\n");
        }
    }

    private static string Cell(MatrixRow row, int column)
    {
        var reader = Readers.Single(r => r.Letter[0] == Catalogue.Columns[column]).Reader;
        var signs = row.Fields().Select(f => Sign(f.Rule, reader)).Distinct().OrderBy(s => "●cdrlphn–".IndexOf(s, StringComparison.Ordinal)).ToList();
        return string.Join(' ', signs.Count > 1 ? signs.Where(s => s != "–").Append("(some)") : signs);
    }

    private static bool Same(StoredField field, string letters)
    {
        var told = Catalogue.ReadersIn(letters);
        return Readers.Take(9).All(r => Sign(field.Rule, r.Reader) == (told.TryGetValue(r.Reader, out var condition) ? condition.Length == 0 ? "●" : condition : "–"));
    }
}

/// <summary>One page: its address, the roles it opens to, and how a look at it is recorded.</summary>
internal sealed record PageAccess(string Route, string OpenTo, string Reads);
