using System.Collections.Concurrent;
using System.Reflection;
using Stegvis.People;

namespace Stegvis.Storage.Access;

/// <summary>Empties what the lens does not show, on records that were read and are not tracked.</summary>
internal static class LensMask
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<MaskedField>> _fields = new();

    /// <summary>
    /// False when not one field of the record type is visible: then its rows do not exist for this viewer.
    /// A record without a row in the catalogue reads <c>P W L</c> (decision 0005).
    /// </summary>
    public static bool SeesAnyOf(Lens lens, Type record) => FieldsOf(record) is { Count: > 0 } fields
        ? fields.Any(f => lens.Sees(f.Rule))
        : lens.Reader is Reader.Person or Reader.Worker or Reader.Lead;

    public static TRecord Apply<TRecord>(Lens lens, TRecord record)
        where TRecord : StoredRecord
    {
        foreach (var field in FieldsOf(typeof(TRecord)))
        {
            if (!lens.Sees(field.Rule) || (lens.Stopped.Count > 0 && lens.Stopped.Contains(Lens.LineOf(record.Id, field.Name))))
            {
                field.Empty(record);
            }
        }

        return record;
    }

    private static IReadOnlyList<MaskedField> FieldsOf(Type record) =>
        _fields.GetOrAdd(record, static type => [.. FieldCatalogue.Of(type).Select(f => new MaskedField(f))]);

    private sealed class MaskedField(StoredField stored)
    {
        private readonly object? _nothing = NothingFor(stored.Property);
        private readonly PropertyInfo? _facts = stored.IsFact ? stored.Record.GetProperty("Facts") : null;

        public FieldRule Rule => stored.Rule;

        public string Name => stored.Property.Name;

        public void Empty(object record) => stored.Property.SetValue(_facts is null ? record : _facts.GetValue(record), NewNothing());

        private static object? NothingFor(PropertyInfo property) =>
            property.PropertyType == typeof(string)
                ? new NullabilityInfoContext().Create(property).WriteState is NullabilityState.Nullable ? null : ""
                : property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null;

        private object? NewNothing() => stored.Property.PropertyType is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(List<>)
            ? Activator.CreateInstance(list)
            : _nothing;
    }
}
