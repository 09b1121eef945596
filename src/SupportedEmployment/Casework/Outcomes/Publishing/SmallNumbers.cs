namespace Stegvis.Casework.Outcomes.Publishing;

/// <summary>
/// How people are counted for somebody who may not see them (decision 0023). A split is shown whole or not at all, and every number shown
/// is a multiple of five, so that no sum and no difference of answers lands between nobody and five. The limit is ours, no rule of the method.
/// </summary>
public static class SmallNumbers
{
    /// <summary>A class with fewer people, nobody included, is not shown, and neither is the split it belongs to.</summary>
    public const int Limit = 5;

    /// <summary>By team when every class of every team is large enough; else for the whole service when every class is; else not.</summary>
    public static PublishedSplit Publish(SplitTable table)
    {
        if (table.Teams.Count > 0 && table.Teams.Values.All(IsLarge))
        {
            var teams = table.Teams.ToDictionary(t => t.Key, t => Rounded(t.Value));
            return new PublishedSplit(table.Split, Together(table.Split, teams.Values)) { Teams = teams };
        }

        var whole = Together(table.Split, table.Teams.Values);
        return new PublishedSplit(table.Split, IsLarge(whole) ? Rounded(whole) : []);
    }

    /// <summary>To the nearest five. Only for counts that are large enough.</summary>
    public static int Round(int count) => (count + 2) / 5 * 5;

    private static bool IsLarge(IReadOnlyList<int> classes) => classes.All(c => c >= Limit);

    private static List<int> Rounded(IReadOnlyList<int> classes) => [.. classes.Select(Round)];

    private static List<int> Together(Split split, IEnumerable<IReadOnlyList<int>> teams) =>
        [.. Enumerable.Range(0, split.Classes).Select(i => teams.Sum(t => t[i]))];
}

/// <summary>One question and how many answers it has. <c>Months</c> tells the points of retention apart.</summary>
public sealed record Split(OutcomeNumber Number, int Classes, int Months = 0);

/// <summary>How many people of each team are in each class. Everybody the question is asked of is in exactly one.</summary>
public sealed record SplitTable(Split Split, IReadOnlyDictionary<TeamId, IReadOnlyList<int>> Teams);

/// <summary>What may be told. No numbers: too few to show. No teams: too few to show by team.</summary>
public sealed record PublishedSplit(Split Split, IReadOnlyList<int> Whole)
{
    public IReadOnlyDictionary<TeamId, List<int>> Teams { get; init; } = new Dictionary<TeamId, List<int>>();

    public IReadOnlyList<int> Of(TeamId? team) => team is { } one ? Teams.GetValueOrDefault(one, []) : Whole;
}
