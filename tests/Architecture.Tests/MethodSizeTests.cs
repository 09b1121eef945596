using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Stegvis.Tests;

/// <summary>Methods do one thing. Lines are counted from the first statement to the last; field tables and views are exempt.</summary>
public sealed class MethodSizeTests
{
    private const int MostLines = 25;
    private const int MostParameters = 4;
    private const int MostDependencies = 5;

    [Fact]
    public void Method_HasAtMost_25Lines() =>
        Offenders.None($"Longer than {MostLines} lines:",
            from method in Written()
            where !method.IsConstructor
            let lines = Lines(method)
            where lines.Count > MostLines
            select $"{lines.File}:{lines.First} {method.DeclaringType.FullName}.{method.Name}: {lines.Count}");

    [Fact]
    public void Method_TakesAtMost_FourParameters() =>
        Offenders.None($"More than {MostParameters} parameters:",
            from method in Written()
            where !method.IsConstructor && !method.IsRuntime && !IsGenerated(method) && !IsGivenByBase(method)
            where method.Name != "Deconstruct" && method.Parameters.Count > MostParameters
            select $"{method.DeclaringType.FullName}.{method.Name}: {method.Parameters.Count}");

    [Fact]
    public void Class_DependsOnAtMost_FiveOthers() =>
        Offenders.None($"More than {MostDependencies} constructor parameters:",
            from method in Written()
            where method is { IsConstructor: true, IsStatic: false, IsPublic: true } && !IsGenerated(method)
            where !method.DeclaringType.IsRecord() && !method.DeclaringType.IsValueType && method.Parameters.Count > MostDependencies
            select $"{method.DeclaringType.FullName}: {method.Parameters.Count}");

    private static IEnumerable<MethodDefinition> Written() =>
        from assembly in Code.All
        from type in Code.Types(assembly)
        where !type.Namespace.EndsWith(".Migrations", StringComparison.Ordinal) && !type.Namespace.EndsWith(".Compiled", StringComparison.Ordinal)
        from nested in Code.WithNested(type)
        from method in nested.Methods
        select method;

    private static (string File, int First, int Count) Lines(MethodDefinition method)
    {
        var points = method.DebugInformation.SequencePoints.Where(IsWritten).ToList();
        return points.Count == 0
            ? ("", 0, 0)
            : (Path.GetRelativePath(Repository.Root, points[0].Document.Url), points.Min(p => p.StartLine), points.Max(p => p.EndLine) - points.Min(p => p.StartLine) + 1);
    }

    private static bool IsWritten(SequencePoint point) =>
        !point.IsHidden && point.Document.Url.EndsWith(".cs", StringComparison.Ordinal) && !point.Document.Url.Contains("/obj/", StringComparison.Ordinal);

    private static bool IsGenerated(MethodDefinition method) => method.Name.Contains('<') || method.DeclaringType.FullName.Contains('<');

    private static bool IsGivenByBase(MethodDefinition method) => method.IsVirtual && (!method.IsNewSlot || method.IsFinal);
}
