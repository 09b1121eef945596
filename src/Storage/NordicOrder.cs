using System.Globalization;

namespace Stegvis.Storage;

/// <summary>Names as people here put them, the same on both databases: Ærlig, Øystein, Åse last, capitals or not.</summary>
internal static class NordicOrder
{
    private static readonly CompareInfo _names = CultureInfo.GetCultureInfo("nb").CompareInfo;
    private static readonly Comparer<SortKey> _keys = Comparer<SortKey>.Create(SortKey.Compare);

    public static IOrderedEnumerable<TRow> OrderByName<TRow>(this IEnumerable<TRow> rows, Func<TRow, string> name) => rows.OrderBy(r => KeyOf(name(r)), _keys);

    /// <summary>For the collation of SQLite, which asks of two names at a time.</summary>
    public static int Compare(string one, string other) => _names.Compare(one, other, CompareOptions.IgnoreCase);

    public static bool HasPart(string name, string part) => _names.IndexOf(name, part, CompareOptions.IgnoreCase) >= 0;

    /// <summary>Made once for each name: to compare two names letter by letter costs as much, and an order compares each many times.</summary>
    private static SortKey KeyOf(string name) => _names.GetSortKey(name, CompareOptions.IgnoreCase);
}
