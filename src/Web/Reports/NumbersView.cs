using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.Casework.Outcomes;
using Stegvis.Web.Ui.Components.Chart;

namespace Stegvis.Web.Reports;

/// <summary>One number in words, with the object that says how it is counted.</summary>
public sealed record NumberLine(OutcomeDefinition Definition, string Value, string? Href);

/// <summary>The numbers of a team or of one worker's cases in one period, ready for the page.</summary>
public sealed record NumbersView(ReportWords Words, OutcomePeriod Period, TeamNumbers Numbers)
{
    private const int _mostYears = 6;

    public IReadOnlyList<NumberLine> Lines { get; private init; } = [];

    public IReadOnlyList<ChartBar> Retention { get; private init; } = [];

    public IReadOnlyList<ChartBar> Years { get; private init; } = [];

    public IReadOnlyList<SelectListItem> Periods { get; private init; } = [];

    /// <summary>What is not understood is the present year.</summary>
    public static OutcomePeriod PeriodOf(string? code, DateOnly today) => OutcomePeriod.Parse(code) ?? OutcomePeriod.Year(today.Year);

    public static NumbersView Of(ReportWords words, (IReadOnlyList<OutcomeFacts> Facts, TeamNumbers Numbers) people, (OutcomePeriod Period, DateOnly Today, string? People) asked)
    {
        var (facts, team) = people;
        var years = YearsOf(facts, asked.Today).ToList();
        return new NumbersView(words, asked.Period, team)
        {
            Lines = [.. OutcomeDefinitions.All.Where(d => d.Number is not OutcomeNumber.WorkplaceShare).Select(d => new NumberLine(d, NumberWords.Of(words, team, d.Number), Href(team, d.Number, asked)))],
            Retention = [.. team.Retention.Where(p => p.Due > 0).Select(p => new ChartBar(words.Months(p.Months), (double)p.Kept / p.Due, words.Part(p.Kept, p.Due)))],
            Years = [.. years.Select(y => Bar(words, facts, (y, asked.Today))).OfType<ChartBar>()],
            Periods = [.. PeriodsOf(years).Select(p => new SelectListItem(words.Period(p), p.Code))],
        };
    }

    private static string? Href(TeamNumbers team, OutcomeNumber number, (OutcomePeriod Period, DateOnly, string? People) asked) =>
        asked.People is null || team.Count(number) == 0 ? null : $"{asked.People}?number={number}&period={asked.Period.Code}";

    private static ChartBar? Bar(ReportWords words, IReadOnlyList<OutcomeFacts> facts, (int Year, DateOnly Today) of)
    {
        var year = OutcomePeriod.Year(of.Year);
        var (placed, followed) = TeamNumbers.PlacedIn(facts, year, of.Today);
        return followed == 0 ? null : new ChartBar(words.Period(year), (double)placed / followed, words.Part(placed, followed));
    }

    private static IEnumerable<OutcomePeriod> PeriodsOf(IReadOnlyList<int> years)
    {
        yield return OutcomePeriod.All;
        foreach (var year in years.Reverse())
        {
            yield return OutcomePeriod.Year(year);
            yield return OutcomePeriod.HalfYear(year, 1);
            yield return OutcomePeriod.HalfYear(year, 2);
        }
    }

    private static IEnumerable<int> YearsOf(IReadOnlyList<OutcomeFacts> facts, DateOnly today)
    {
        var first = facts.Count == 0 ? today.Year : Math.Min(facts.Min(f => f.OpenedOn).Year, today.Year);
        return Enumerable.Range(Math.Max(first, today.Year - _mostYears + 1), Math.Min(_mostYears, today.Year - first + 1));
    }
}
