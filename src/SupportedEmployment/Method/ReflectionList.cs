namespace Stegvis.Method;

/// <summary>A list of the method to look at in a quiet moment: what to do, what to avoid, what to think about. Its lines by their ids in the catalogue.</summary>
public sealed record ReflectionList(string Key, IReadOnlyList<MethodSource> Sources, IReadOnlyList<string> Lines)
{
    /// <summary>For the first talks (step 1).</summary>
    public static IReadOnlyList<ReflectionList> FirstTalks { get; } =
    [
        new("Do",
            [MethodSource.Guide("1", "Nyttige tips"), MethodSource.Guide("1", "Første kontakt"), MethodSource.Guide("1", "Planlegging")],
            ["M1.100", "M1.101", "M1.102", "M1.103", "M1.104", "M1.105", "M1.106", "M1.107", "M1.108"]),
        new("Avoid", [MethodSource.Guide("1", "Ting man bør unngå")], ["M1.110", "M1.111", "M1.112", "M1.113"]),
        new("Think", [MethodSource.Guide("1", "Spørsmål til refleksjon")], ["M1.120", "M1.121", "M1.122", "M1.123", "M1.124", "M1.125"]),
    ];
}
