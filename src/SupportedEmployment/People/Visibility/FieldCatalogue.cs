using System.Reflection;

namespace Stegvis.People;

/// <summary>One stored field of the catalogue: the record it belongs to, the property that holds it, and who may read it.</summary>
public sealed record StoredField(Type Record, PropertyInfo Property, FieldAttribute Field)
{
    public FieldRule Rule => Field.Rule;

    /// <summary>True when the property stands in the record's facts and not on the record itself.</summary>
    public bool IsFact => Property.DeclaringType != Record;
}

/// <summary>All fields the product stores, read from the attributes. Docs, masks and the field × viewer test walk this list.</summary>
public static class FieldCatalogue
{
    private static readonly Lazy<ILookup<Type, StoredField>> _byRecord = new(() => Read().ToLookup(f => f.Record));

    private static readonly Lazy<IReadOnlyList<StoredField>> _computed = new(() => [.. ReadComputed()]);

    public static IEnumerable<StoredField> All => _byRecord.Value.SelectMany(g => g);

    /// <summary>What is computed of a record when it is shown (<see cref="IComputedOf{TRecord}"/>).</summary>
    public static IReadOnlyList<StoredField> Computed => _computed.Value;

    public static IReadOnlyList<StoredField> Of(Type record) => [.. _byRecord.Value[record]];

    private static IEnumerable<StoredField> Read() =>
        from record in typeof(StoredRecord).Assembly.GetTypes()
        where record.IsSubclassOf(typeof(StoredRecord)) && !record.IsAbstract
        from holder in new[] { record, record.GetProperty("Facts")?.PropertyType }
        where holder is not null
        from property in holder.GetProperties()
        let field = property.GetCustomAttribute<FieldAttribute>()
        where field is not null
        select new StoredField(record, property, field);

    private static IEnumerable<StoredField> ReadComputed() =>
        from holder in typeof(StoredRecord).Assembly.GetTypes()
        from of in holder.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IComputedOf<>))
        from property in holder.GetProperties()
        let field = property.GetCustomAttribute<FieldAttribute>()
        where field is not null
        select new StoredField(of.GetGenericArguments()[0], property, field);
}
