using Mono.Cecil;

namespace Stegvis.Tests;

/// <summary>The built assemblies, read as data with their line numbers.</summary>
internal static class Code
{
    public static readonly string[] Steps = ["ClientEngagement", "VocationalProfiling", "JobFinding", "EmployerEngagement", "OnOffJobSupport"];

    public static AssemblyDefinition Domain { get; } = Read("Stegvis.SupportedEmployment.dll");

    public static AssemblyDefinition Storage { get; } = Read("Stegvis.Storage.dll");

    public static AssemblyDefinition Web { get; } = Read("stegvis.dll");

    public static IReadOnlyList<AssemblyDefinition> All { get; } = [Domain, Storage, Web];

    public static IEnumerable<string> ReferencesOf(AssemblyDefinition assembly) =>
        assembly.MainModule.AssemblyReferences.Select(r => r.Name);

    /// <summary>Types written by hand at the top level, views left out.</summary>
    public static IEnumerable<TypeDefinition> Types(AssemblyDefinition assembly) =>
        assembly.MainModule.Types.Where(t => !t.Name.Contains('<') && t.Namespace.StartsWith("Stegvis", StringComparison.Ordinal));

    public static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) =>
        type.NestedTypes.SelectMany(WithNested).Prepend(type);

    public static bool IsIn(this TypeReference type, string name) =>
        type.Namespace == name || type.Namespace.StartsWith(name + ".", StringComparison.Ordinal);

    public static bool IsRecord(this TypeDefinition type) => type.Methods.Any(m => m.Name is "<Clone>$" or "PrintMembers");

    private static AssemblyDefinition Read(string file)
    {
        var path = Path.Combine(AppContext.BaseDirectory, file);
        var symbols = File.Exists(Path.ChangeExtension(path, ".pdb"));
        return AssemblyDefinition.ReadAssembly(path, new ReaderParameters { ReadSymbols = symbols });
    }
}
