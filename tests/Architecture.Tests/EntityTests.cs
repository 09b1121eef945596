using Mono.Cecil;

namespace Stegvis.Tests;

/// <summary>An entity is a class of the method with an identity: sealed, and changed only through its verbs.</summary>
public sealed class EntityTests
{
    private static readonly string[] Places = [.. Code.Steps, "Casework", "People"];

    [Fact]
    public void Entity_IsSealed() =>
        Offenders.None("Entities are sealed:", Entities().Where(t => !t.IsSealed).Select(t => t.FullName));

    [Fact]
    public void Entity_HasNoPublicSetter() =>
        Offenders.None("Entities change through verbs, not setters:",
            from entity in Entities()
            from type in Line(entity)
            from property in type.Properties
            where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
            select $"{type.FullName}.{property.Name}");

    [Fact]
    public void Entity_HasNoPublicField() =>
        Offenders.None("Entities show no fields:",
            from entity in Entities()
            from field in entity.Fields
            where field is { IsPublic: true, HasConstant: false, IsStatic: false }
            select $"{entity.FullName}.{field.Name}");

    private static IEnumerable<TypeDefinition> Entities() =>
        from type in Code.Types(Code.Domain)
        where type is { IsClass: true, IsAbstract: false, IsValueType: false }
        where Array.Exists(Places, place => type.IsIn("Stegvis." + place))
        where Line(type).Any(t => t.Properties.Any(p => p.Name == "Id"))
        select type;

    /// <summary>The type and the types it inherits from, as far as they are ours.</summary>
    private static IEnumerable<TypeDefinition> Line(TypeDefinition? type)
    {
        while (type is not null && type.Module == Code.Domain.MainModule)
        {
            yield return type;
            type = type.BaseType?.Resolve();
        }
    }

    private static bool IsInit(MethodDefinition setter) =>
        setter.ReturnType is RequiredModifierType { ModifierType.Name: "IsExternalInit" };
}
