using Stegvis.Method;
using Stegvis.Storage.Casework;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;

namespace Stegvis.Web.Today;

/// <summary>What a deputy must see to this week, for one colleague who is away: at most seven rows, one a person.</summary>
public sealed record CoverView(string Title, IReadOnlyList<TodayRowView> Rows, int PeopleLeft)
{
    internal static IReadOnlyList<CoverView> Of(StegvisPage page, TodayFacts facts, IReadOnlyList<TodayItem> items)
    {
        var words = new TodayWords(page, facts);
        return [.. facts.Covered.GroupBy(c => c.Value, c => c.Key).OrderBy(g => g.Key.Until ?? DateOnly.MaxValue).ThenBy(g => g.Key.For, StringComparer.CurrentCulture).Select(g =>
        {
            var cases = g.ToHashSet();
            var rows = TodayRows.Of(items.Where(i => cases.Contains(i.Case)), facts.PutOff);
            return new CoverView(TitleOf(page, g.Key), [.. rows.Rows.Select(words.Row)], rows.PeopleLeft);
        })];
    }

    private static string TitleOf(StegvisPage page, Cover cover) => cover switch
    {
        { For: { } name, Until: { } last } => page.Word("Today.Cover.Until", name, Days.Short(page, last).TrimEnd('.')),
        { For: { } name } => page.Word("Today.Cover", name),
        _ => page.Word("Today.Cover.Nobody"),
    };
}
