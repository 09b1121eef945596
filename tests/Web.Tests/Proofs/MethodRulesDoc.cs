using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Stegvis.Tests.Proofs;

/// <summary><c>docs/method-rules.md</c>: each rule with its strength, its dated values and the published places it was made from.</summary>
internal static class MethodRulesDoc
{
    private static readonly Assembly _domain = typeof(StoredRecord).Assembly;

    public static bool HasRules => RuleList is not null;

    private static PropertyInfo? RuleList => _domain.GetType("Stegvis.Method.MethodRules")?.GetProperty("All", BindingFlags.Public | BindingFlags.Static);

    public static string Write()
    {
        var text = new StringBuilder("""
            # Rules of the method

            Generated from the code; a test compares. *Refuse* has no override by staff; *Warn* saves anyway and names one next step; *Inform* guides;
            *Record* only keeps. A value without a day has held from the beginning. *Stegvis* as source means a default of ours, never the method.

            | Rule | Name | Strength | Value | Source |
            |---|---|---|---|---|

            """);
        foreach (var rule in List(RuleList?.GetValue(null)))
        {
            var thresholds = List(Get(rule, "Thresholds")).ToList();
            text.Append(CultureInfo.InvariantCulture, $"| {Get(rule, "Id")} | {Get(rule, "Name")} | {Get(rule, "Strength")} | {string.Join("; ", thresholds.Select(ValueOf))} | {string.Join("; ", List(Get(rule, "Sources")).Select(SourceOf))} |\n");
        }

        return text.ToString();
    }

    private static string ValueOf(object threshold) =>
        $"{Get(threshold, "Id")}: {string.Join(", then ", List(Get(threshold, "Values")).Select(v => Dated(threshold, v)))}";

    private static string Dated(object threshold, object value) => Get(value, "From") is DateOnly from && from > DateOnly.MinValue
        ? $"{Get(value, "Value")} {Get(threshold, "Unit")} from {from:yyyy-MM-dd}"
        : $"{Get(value, "Value")} {Get(threshold, "Unit")}";

    private static string SourceOf(object source) => string.Join(
        ", ",
        new[] { Get(source, "Title"), Part(source), Get(source, "Heading") }.Select(p => p?.ToString()).Where(p => p?.Length > 0));

    private static string Part(object source) => $"{Get(source, "Part")} {Get(source, "Place")}".Trim() is var part && part is "OurDefault" ? "our default" : part is "Heading" ? "" : part;

    private static IEnumerable<object> List(object? list) => (list as IEnumerable)?.Cast<object>() ?? [];

    private static object? Get(object from, string name) => from.GetType().GetProperty(name)?.GetValue(from);
}
