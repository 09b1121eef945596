using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Stegvis.People;

namespace Stegvis.Tests.Proofs;

/// <summary><c>docs/fields.md</c>: every stored field of the catalogue and who may read it, from the attributes.</summary>
internal static partial class FieldsDoc
{
    public static IEnumerable<StoredField> Fields => FieldCatalogue.All.Concat(FieldCatalogue.Computed).OrderBy(f => Sortable(f.Field.Id), StringComparer.Ordinal)
        .ThenBy(NameOf, StringComparer.Ordinal);

    public static string NameOf(StoredField field) => FieldCatalogue.Computed.Contains(field)
        ? $"computed: {field.Property.DeclaringType!.Name}.{field.Property.Name}"
        : $"{field.Record.Name}.{field.Property.Name}";

    public static string Write()
    {
        var text = new StringBuilder("""
            # Stored fields

            Generated from the code; a test compares. Letters: P person, W worker, L lead, E employer, K mentor or job coach, C circle,
            X partner, I plan coordinator, F funder. `(c)` with an active consent for the document, `(d)` after the person's disclosure
            decision, `(r)` named readers only, `(n)` numbers only. A letter that is missing reads nothing. An id without a row in the
            catalogue is a field of our own. What is computed when it is shown, and stored nowhere, says so.

            | Field | Also | Stored as | Kind | Letters | Document |
            |---|---|---|---|---|---|

            """);
        foreach (var field in Fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {field.Field.Id} | {field.Field.Also} | {NameOf(field)} | {KindOf(field.Property)} | {field.Field.Letters} | {field.Rule.Document} |\n");
        }

        return text.ToString();
    }

    /// <summary>M5.9 before M5.10.</summary>
    public static string Sortable(string id) => Number().Replace(id, n => n.Value.PadLeft(4, '0'));

    private static string KindOf(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type switch
        {
            { IsEnum: true } => "choice",
            { IsGenericType: true } => type.GetGenericArguments()[0] == typeof(Guid) ? "links" : "choices",
            _ when type == typeof(Guid) => "link",
            _ when type == typeof(Confirmation) => "signature",
            _ when type == typeof(string) => "text",
            _ when type == typeof(bool) => "yes/no",
            _ when type == typeof(DateOnly) => "day",
            _ when type == typeof(TimeOnly) => "time",
            _ => "number",
        };
    }

    [GeneratedRegex(@"\d+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Number();
}
