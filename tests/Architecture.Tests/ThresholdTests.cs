using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Stegvis.Tests;

/// <summary>A number of the method has a place in the catalogue, a source and exactly one home.</summary>
public sealed class ThresholdTests
{
    private static readonly Assembly Domain = Assembly.Load("Stegvis.SupportedEmployment");

    private static readonly Type? Threshold = Domain.GetType("Stegvis.Method.MethodThreshold");

    [Fact]
    public void Thresholds_OnceTheTypeExists_AreDeclared() =>
        Assert.True(Threshold is null || Declared().Count > 0, "MethodThreshold exists, but no static member declares one.");

    [Fact]
    public void Threshold_HasSource() =>
        Offenders.None("A threshold without a source:", Declared().Where(d => !HasSource(d.Value)).Select(d => d.Name));

    [Fact]
    public void Threshold_Id_IsUnique() =>
        Offenders.None("Two thresholds with one id:", Declared().GroupBy(d => IdOf(d.Value)).Where(g => g.Count() > 1)
            .Select(g => $"{g.Key}: {string.Join(", ", g.Select(d => d.Name))}"));

    [Fact]
    public void Threshold_Id_StandsInTheCatalogue()
    {
        var catalogue = string.Concat(Repository.Under("docs/method/", ".md").Select(Repository.Text));
        Offenders.None("A threshold whose id is not in docs/method:", Declared()
            .Where(d => !Regex.IsMatch(catalogue, $@"^\| {Regex.Escape(IdOf(d.Value))} \|", RegexOptions.Multiline, TimeSpan.FromSeconds(10)))
            .Select(d => $"{d.Name}: '{IdOf(d.Value)}'"));
    }

    private static List<(string Name, object Value)> Declared()
    {
        const BindingFlags Public = BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly;
        var types = Domain.GetTypes().Where(t => Threshold is not null && !t.ContainsGenericParameters).ToList();
        var fields = types.SelectMany(t => t.GetFields(Public)).Where(f => f.FieldType == Threshold).Select(f => (MemberInfo: (MemberInfo)f, Value: f.GetValue(null)));
        var properties = types.SelectMany(t => t.GetProperties(Public)).Where(p => p.PropertyType == Threshold).Select(p => (MemberInfo: (MemberInfo)p, Value: p.GetValue(null)));
        return [.. fields.Concat(properties).Where(x => x.Value is not null).Select(x => ($"{x.MemberInfo.DeclaringType!.Name}.{x.MemberInfo.Name}", x.Value!))];
    }

    private static string IdOf(object threshold) => Threshold!.GetProperty("Id")?.GetValue(threshold)?.ToString() ?? "";

    private static bool HasSource(object threshold)
    {
        var property = Threshold!.GetProperty("Source") ?? Threshold.GetProperty("Sources");
        return property?.GetValue(threshold) switch
        {
            null => false,
            string text => text.Trim().Length > 0,
            IEnumerable many => many.Cast<object>().Any(),
            _ => true,
        };
    }
}
