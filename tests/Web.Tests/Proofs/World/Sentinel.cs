using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Stegvis.Casework;

namespace Stegvis.Tests.Proofs.World;

/// <summary>
/// Fills records by reflection: every field with a value nobody would type and that no emptied field has. All records of one case share
/// one id, so that any address with an id leads to a record of that case.
/// </summary>
internal sealed class Sentinel(Guid id, Stamp stamp, DateOnly today)
{
    public const string Mark = "§";

    private static readonly BindingFlags _all = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static IEnumerable<Type> CaseRecords =>
        typeof(CaseRecord).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseRecord)) && !t.IsAbstract).OrderBy(t => t.Name, StringComparer.Ordinal);

    public static string TextOf(PropertyInfo property)
    {
        var text = $"{Mark}{property.DeclaringType!.Name}.{property.Name}{Mark}";
        var most = property.GetCustomAttribute<StringLengthAttribute>()?.MaximumLength ?? 200;
        return text.Length <= most ? text : text[..most];
    }

    public StoredRecord Record(Type type)
    {
        var record = (StoredRecord)Activator.CreateInstance(type, nonPublic: true)!;
        foreach (var property in type.GetProperties(_all).Select(p => p.DeclaringType!.GetProperty(p.Name, _all)!).Where(p => p.CanWrite))
        {
            property.SetValue(record, ValueOn(record, property));
        }

        return record;
    }

    public object Facts(Type type)
    {
        var facts = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(p => p.CanWrite))
        {
            property.SetValue(facts, FieldValue(property));
        }

        return facts;
    }

    private object? ValueOn(StoredRecord record, PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return property.Name switch
        {
            nameof(StoredRecord.Version) => 1,
            nameof(StoredRecord.CreatedAt) => stamp.At,
            nameof(StoredRecord.CreatedBy) => stamp.By,
            "Facts" => Facts(property.PropertyType),
            _ when property.IsDefined(typeof(People.FieldAttribute)) => FieldValue(property),
            _ when type == typeof(AccountId) => null,
            _ when type == typeof(Guid) => id,
            _ when type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRecordId<>)) => Activator.CreateInstance(type, id),
            _ => Nullable.GetUnderlyingType(property.PropertyType) is null ? Ordinary(record, property) : null,
        };
    }

    /// <summary>What is no field of the catalogue gets the value a fresh record has.</summary>
    private object? Ordinary(StoredRecord record, PropertyInfo property) => property.PropertyType switch
    {
        { IsEnum: true } type => Enum.GetValues(type).GetValue(0),
        var type when type == typeof(DateTimeOffset) => stamp.At.AddHours(1),
        var type when type == typeof(DateOnly) => today,
        var type when type == typeof(int) => 1,
        _ => property.GetValue(record),
    };

    private object? FieldValue(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type switch
        {
            _ when type == typeof(string) => TextOf(property),
            _ when type == typeof(SupportSetting) => SupportSetting.OnTheJob,
            { IsEnum: true } => Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1),
            _ when type == typeof(Guid) => id,
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => 3,
            _ when type == typeof(decimal) => 7.5m,
            _ when type == typeof(DateOnly) => today,
            _ when type == typeof(DateTimeOffset) => stamp.At.AddHours(1),
            _ when type == typeof(TimeOnly) => new TimeOnly(9, 30),
            _ when type == typeof(EmployerId) => new EmployerId(id),
            { IsGenericType: true } => ListOf(type),
            _ => throw new NotSupportedException($"{property.DeclaringType!.Name}.{property.Name} is a {type.Name}: say here what its sentinel is."),
        };
    }

    private IList ListOf(Type type)
    {
        var (list, item) = ((IList)Activator.CreateInstance(type)!, type.GetGenericArguments()[0]);
        if (item.IsEnum)
        {
            foreach (var value in Enum.GetValues(item))
            {
                list.Add(value);
            }
        }
        else if (item == typeof(Guid))
        {
            list.Add(stamp.By.Value);
        }
        else
        {
            list.Add(Mark + item.Name + Mark);
        }

        return list;
    }
}
