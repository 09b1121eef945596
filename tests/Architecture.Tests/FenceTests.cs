namespace Stegvis.Tests;

/// <summary>The method knows no database and no HTTP, the storage no HTTP, the components no storage.</summary>
public sealed class FenceTests
{
    private static readonly string[] NotForTheMethod = ["System.Data", "System.Net"];

    private static readonly string[] Http =
    [
        "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Routing", "Microsoft.AspNetCore.Razor",
        "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server", "Microsoft.AspNetCore.Components", "System.Net.Http",
    ];

    [Fact]
    public void SupportedEmployment_References_OnlyTheBaseClassLibrary() =>
        Offenders.None("SupportedEmployment may reference the base class library only:", Code.ReferencesOf(Code.Domain)
            .Where(name => !IsBaseClassLibrary(name) || StartsWithAny(name, NotForTheMethod)));

    [Fact]
    public void Storage_References_NoHttp() =>
        Offenders.None("Storage may not know HTTP:", Code.ReferencesOf(Code.Storage).Where(name => StartsWithAny(name, Http)));

    [Fact]
    public void Storage_References_NotTheWeb() =>
        Offenders.None("Storage may not know the pages:", Code.ReferencesOf(Code.Storage).Where(name => name == "stegvis"));

    [Fact]
    public void UiCode_Uses_NoStorage() =>
        Offenders.None("Ui may not use Storage:",
            from type in Code.Types(Code.Web)
            where type.IsIn("Stegvis.Web.Ui")
            from used in TypeUse.Of(type)
            where used.IsIn("Stegvis.Storage")
            select $"{type.FullName} uses {used.FullName}");

    [Fact]
    public void UiViews_Use_NoStorage() =>
        Offenders.None("Ui views may not name Storage:", Repository.Under("src/Web/Ui/", ".cshtml")
            .Where(view => Repository.Text(view).Contains("Stegvis.Storage", StringComparison.Ordinal)));

    private static bool IsBaseClassLibrary(string name) =>
        name is "System" or "mscorlib" or "netstandard" || name.StartsWith("System.", StringComparison.Ordinal);

    private static bool StartsWithAny(string name, string[] beginnings) =>
        Array.Exists(beginnings, b => name.StartsWith(b, StringComparison.Ordinal));
}
