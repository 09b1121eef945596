namespace Stegvis.Casework;

/// <summary>
/// Who is named as taking part, held against those the person has said yes to (M1.32.04). A first name is enough. Nobody is refused: the person is asked first.
/// </summary>
public static class Participants
{
    private static readonly string[] _between = [",", ";", "/", "\n", "+", "&", " og ", " and ", " och "];

    public static IReadOnlyList<string> NotApproved(string? named, IEnumerable<string> approved)
    {
        var known = approved.Select(a => a.Trim()).Where(a => a.Length > 0).ToList();
        return
        [
            .. (named ?? "").Split(_between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(name => !known.Exists(k => IsSame(name, k)))
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static bool IsSame(string name, string known) => Begins(name, known) || Begins(known, name);

    private static bool Begins(string whole, string part) => whole.Equals(part, StringComparison.OrdinalIgnoreCase)
        || whole.StartsWith(part + " ", StringComparison.OrdinalIgnoreCase);
}
