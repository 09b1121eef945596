using Mono.Cecil;

namespace Stegvis.Tests;

/// <summary>A step reaches another step only through Casework, People and ids.</summary>
public sealed class StepFenceTests
{
    [Fact]
    public void Step_Uses_NoOtherStep() =>
        Offenders.None("A step may use another step only through Casework, People and ids:",
            from step in Code.Steps
            from type in Code.Types(Code.Domain)
            where type.IsIn("Stegvis." + step)
            from used in TypeUse.Of(type)
            where IsOfAnotherStep(used, step) && !used.Name.EndsWith("Id", StringComparison.Ordinal)
            select $"{type.FullName} uses {used.FullName}");

    [Fact]
    public void SharedGround_Uses_NoStep() =>
        Offenders.None("What all steps hang on may not lean on one of them:",
            from type in Code.Types(Code.Domain)
            where type.IsIn("Stegvis.Primitives") || type.Namespace == "Stegvis" || type.IsIn("Stegvis.People")
            from used in TypeUse.Of(type)
            where IsOfAnotherStep(used, "") && !used.Name.EndsWith("Id", StringComparison.Ordinal)
            select $"{type.FullName} uses {used.FullName}");

    private static bool IsOfAnotherStep(TypeReference type, string own) =>
        Array.Exists(Code.Steps, other => other != own && type.IsIn("Stegvis." + other));
}
