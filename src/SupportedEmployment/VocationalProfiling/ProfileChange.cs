using System.Reflection;
using Stegvis.People;

namespace Stegvis.VocationalProfiling;

/// <summary>
/// Lays a form over the saved profile: only fields the form had and its writer may see change. What a writer cannot see, or an older
/// form did not ask for, is never emptied by saving.
/// </summary>
public static class ProfileChange
{
    private static readonly (PropertyInfo Property, FieldRule Rule)[] _fields =
    [
        .. typeof(ProfileFacts).GetProperties().Select(p => (Property: p, Field: p.GetCustomAttribute<FieldAttribute>()))
            .Where(f => f.Field is not null).Select(f => (f.Property, f.Field!.Rule)),
    ];

    public static ProfileFacts Onto(ProfileFacts saved, ProfileFacts typed, Func<string, FieldRule, bool> mayChange)
    {
        var changed = saved with { };
        foreach (var (property, rule) in _fields.Where(f => mayChange(f.Property.Name, f.Rule)))
        {
            property.SetValue(changed, property.GetValue(typed));
        }

        return changed;
    }
}
