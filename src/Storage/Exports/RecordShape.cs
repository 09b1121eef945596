using System.Collections.Concurrent;
using System.Reflection;
using Stegvis.Casework;
using Stegvis.People;

namespace Stegvis.Storage.Exports;

/// <summary>The values of a kind of record, in the same order and under the same keys each time: going out and coming in.</summary>
internal sealed class RecordShape
{
    private static readonly ConcurrentDictionary<Type, RecordShape> _shapes = new();
    private static readonly string[] _technical = [nameof(StoredRecord.Id), nameof(StoredRecord.Version), nameof(StoredRecord.CreatedAt), nameof(StoredRecord.CreatedBy), nameof(CaseRecord.CaseId), nameof(Meeting.Before), "Facts"];

    private RecordShape(Type type)
    {
        var own = type.GetProperties().Where(p => !_technical.Contains(p.Name) && p.Name != Tables.KeyOf(type) && p.GetSetMethod(nonPublic: true) is not null);
        Own = [.. own.Select(Declared).OrderBy(p => p.Name, StringComparer.Ordinal)];
        FactsProperty = type.GetProperty("Facts") is { } facts ? Declared(facts) : null;
        Facts = FactsProperty is null ? [] : [.. FactsProperty.PropertyType.GetProperties().Where(p => p.CanWrite).OrderBy(p => p.Name, StringComparer.Ordinal)];
    }

    /// <summary>The kinds of records that belong to a case, by name.</summary>
    public static IReadOnlyList<Type> Kinds { get; } =
        [.. typeof(StoredRecord).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseRecord)) && !t.IsAbstract).OrderBy(t => t.Name, StringComparer.Ordinal)];

    public IReadOnlyList<PropertyInfo> Own { get; }

    public IReadOnlyList<PropertyInfo> Facts { get; }

    public PropertyInfo? FactsProperty { get; }

    public static RecordShape Of(Type type) => _shapes.GetOrAdd(type, static t => new RecordShape(t));

    public static string KeyOf(PropertyInfo property) =>
        property.GetCustomAttribute<FieldAttribute>() is { } field ? $"{field.Id}/{property.Name}" : property.Name;

    public static bool IsSeen(PropertyInfo property, Lens lens) => property.GetCustomAttribute<FieldAttribute>() is not { } field || lens.Sees(field.Rule);

    /// <summary>A private setter is found only on the type that declares it.</summary>
    private static PropertyInfo Declared(PropertyInfo property) =>
        property.DeclaringType!.GetProperty(property.Name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)!;
}
