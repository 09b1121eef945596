using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Stegvis.Tests;

/// <summary>Which types a type mentions, in signatures, attributes and bodies, its nested and generated types included.</summary>
internal static class TypeUse
{
    public static HashSet<TypeReference> Of(TypeDefinition type) =>
        [.. Code.WithNested(type).SelectMany(Mentioned).OfType<TypeReference>().SelectMany(Flat)];

    private static IEnumerable<TypeReference?> Mentioned(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(i => i.InterfaceType),
        .. type.Fields.Select(f => f.FieldType),
        .. type.CustomAttributes.Select(a => a.AttributeType),
        .. type.Properties.SelectMany(p => p.CustomAttributes).Select(a => a.AttributeType),
        .. type.Methods.SelectMany(Mentioned),
    ];

    private static IEnumerable<TypeReference?> Mentioned(MethodDefinition method) =>
    [
        method.ReturnType,
        .. method.Parameters.Select(p => p.ParameterType),
        .. method.CustomAttributes.Select(a => a.AttributeType),
        .. method.HasBody ? method.Body.Variables.Select(v => v.VariableType) : [],
        .. method.HasBody ? method.Body.Instructions.SelectMany(Mentioned) : [],
    ];

    private static IEnumerable<TypeReference?> Mentioned(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod method => [method.DeclaringType, .. method.GenericArguments],
        MethodReference method => [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(p => p.ParameterType)],
        FieldReference field => [field.DeclaringType, field.FieldType],
        _ => [],
    };

    /// <summary>The type itself at its top level, and what stands between its angle brackets.</summary>
    private static IEnumerable<TypeReference> Flat(TypeReference type)
    {
        var arguments = type is GenericInstanceType generic ? generic.GenericArguments.SelectMany(Flat) : [];
        var top = type.GetElementType();
        while (top.DeclaringType is not null)
        {
            top = top.DeclaringType;
        }

        return top is GenericParameter ? arguments : arguments.Prepend(top);
    }
}
