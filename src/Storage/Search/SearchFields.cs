using System.Reflection;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Stegvis.Casework;
using Stegvis.JobFinding;
using Stegvis.OnOffJobSupport;
using Stegvis.People;

namespace Stegvis.Storage.Search;

/// <summary>
/// Which written fields may be searched: those that worker and lead both read by their role alone. What the lead does not read is sensitive, what
/// stands under named readers is locked; neither is found by its words, not even by those who may read it.
/// </summary>
internal static class SearchFields
{
    private static readonly Lazy<Dictionary<Type, List<StoredField>>> _fields = new(() => FieldCatalogue.All
        .Where(f => f.Property.PropertyType == typeof(string) && IsSearched(f.Rule))
        .GroupBy(f => f.Record).ToDictionary(g => g.Key, g => g.ToList()));

    private static readonly Lazy<Dictionary<string, FieldRule>> _rules = new(() => _fields.Value.Values.SelectMany(f => f)
        .DistinctBy(f => f.Field.Letters).ToDictionary(f => f.Field.Letters, f => f.Rule, StringComparer.Ordinal));

    /// <summary>The groups that tell where and when somebody is: not found while that is hidden, not even by those who may read it.</summary>
    public static List<string> Whereabouts => [.. _rules.Value.Where(r => r.Value.Readers.Values.Contains(ReadingCondition.Whereabouts)).Select(r => r.Key)];

    public static bool Has(Type record) => _fields.Value.ContainsKey(record);

    /// <summary>The groups a role sees on any case; what hangs on consents or names is never searched.</summary>
    public static List<string> SeenBy(Reader reader)
    {
        var lens = new Lens(reader, false, new HashSet<string>(StringComparer.Ordinal), false);
        return [.. _rules.Value.Where(r => lens.Sees(r.Value)).Select(r => r.Key)];
    }

    /// <summary>One text for each group of readers, in the order of the fields.</summary>
    public static IEnumerable<SearchedText> TextsOf(StoredRecord record) => _fields.Value[record.GetType()]
        .Select(f => (f.Field.Letters, Text: ValueOf(record, f)))
        .Where(f => !string.IsNullOrWhiteSpace(f.Text))
        .GroupBy(f => f.Letters, f => f.Text!)
        .Select(g => new SearchedText(g.Key, string.Join('\n', g)));

    /// <summary>Taken back or taken out: nobody meets it on a page, so nobody finds it.</summary>
    public static bool IsGone(EntityEntry<StoredRecord> entry) => entry.Entity is ContactNote { WithdrawnAt: not null } or PlanLine { TakenOutAt: not null };

    public static Guid? ParentOf(StoredRecord record) => record switch
    {
        NoteComment comment => comment.NoteId,
        LeadContact contact => contact.LeadId,
        PlacementEvaluation evaluation => evaluation.PlacementId.Value,
        PlacementEnding ending => ending.PlacementId.Value,
        JobAdjustment adjustment => adjustment.PlacementId.Value,
        _ => null,
    };

    /// <summary>The day the record is about, where it has one.</summary>
    public static DateOnly? DayOf(StoredRecord record) =>
        record.GetType().GetProperty("Facts") is { } facts && facts.PropertyType.GetProperty("On") is { } on && on.PropertyType == typeof(DateOnly?)
            ? (DateOnly?)on.GetValue(facts.GetValue(record))
            : null;

    private static bool IsSearched(FieldRule rule) =>
        new[] { Reader.Worker, Reader.Lead }.All(r => rule.Readers.TryGetValue(r, out var how) && how is ReadingCondition.Role or ReadingCondition.Whereabouts)
        && !rule.Readers.Values.Contains(ReadingCondition.NamedReaders);

    private static string? ValueOf(StoredRecord record, StoredField field) =>
        (string?)field.Property.GetValue(field.IsFact ? FactsOf(field.Record).GetValue(record) : record);

    private static PropertyInfo FactsOf(Type record) => record.GetProperty("Facts")!;
}
