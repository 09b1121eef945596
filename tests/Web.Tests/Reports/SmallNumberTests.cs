using FsCheck;
using FsCheck.Fluent;
using Stegvis.Casework.Outcomes;
using Stegvis.Casework.Outcomes.Publishing;
using Stegvis.EmployerEngagement;

namespace Stegvis.Tests.Reports;

/// <summary>Nobody can work a small group out of what is published, whatever answers they put together (decision 0023).</summary>
[Capability("C.206")]
public sealed class SmallNumberTests
{
    private static readonly DateOnly _today = new(2026, 11, 24);
    private static readonly TeamId[] _teams = [.. Enumerable.Range(0, 4).Select(_ => new TeamId(Guid.CreateVersion7()))];

    private static Arbitrary<SplitTable> Tables => Arb.From(
        from teams in Gen.Choose(1, 4)
        from classes in Gen.Choose(1, 3)
        from counts in Gen.OneOf(Gen.Choose(0, 8), Gen.Choose(0, 40)).ArrayOf(teams * classes)
        select new SplitTable(
            new Split(OutcomeNumber.Placed, classes),
            Enumerable.Range(0, teams).ToDictionary(t => _teams[t], t => (IReadOnlyList<int>)counts[(t * classes)..((t + 1) * classes)])));

    [Fact]
    public void Answer_IsNeverBetweenNobodyAndFive_AndNeitherIsAnyDifferenceOfTwo() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Tables, table =>
    {
        var answers = AnswersOf(SmallNumbers.Publish(table)).ToList();
        return answers.All(a => a >= SmallNumbers.Limit) && answers.All(a => answers.All(b => Math.Abs(a - b) is 0 or >= SmallNumbers.Limit));
    }));

    /// <summary>The strongest thing to say: for each small cell and each number from none to four there is a service with that number and the very same answers.</summary>
    [Fact]
    public void SmallCell_CouldBeAnyNumberBelowFive_WithTheVerySameAnswers() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Tables, table =>
    {
        var told = Told(SmallNumbers.Publish(table));
        return SmallCells(table).All(cell => Enumerable.Range(0, SmallNumbers.Limit).All(count =>
            Told(SmallNumbers.Publish(With(table, cell, count))) == told));
    }));

    [Fact]
    public void Service_InAllPeriodsAndTeams_AnswersInFivesOrNotAtAll() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(Services, people =>
    {
        var published = PublishedNumbers.Periods(_today, 6).Select(p => PublishedNumbers.Of(people, p, _today)).ToList();
        var answers = published.SelectMany(p => p.Splits).SelectMany(AnswersOf).Distinct().ToList();
        return answers.All(a => a % 5 == 0 && a >= SmallNumbers.Limit) && answers.All(a => answers.All(b => Math.Abs(a - b) is 0 or >= SmallNumbers.Limit))
            && published.SelectMany(p => p.Splits).All(s => s.Whole.Count == 0 || s.Whole.Count == s.Split.Classes);
    }));

    [Fact]
    public void Published_WhenEveryCellIsLarge_IsByTeam_AndTheWholeIsItsSum()
    {
        var table = new SplitTable(new Split(OutcomeNumber.Placed, 2), new Dictionary<TeamId, IReadOnlyList<int>> { [_teams[0]] = [12, 7], [_teams[1]] = [8, 23] });

        var published = SmallNumbers.Publish(table);

        Assert.Equal([10, 5], published.Of(_teams[0]));
        Assert.Equal([10, 25], published.Of(_teams[1]));
        Assert.Equal([20, 30], published.Of(null));
    }

    [Theory]
    [InlineData(40, 4, "", "")]
    [InlineData(40, 5, "40 5", "")]
    [InlineData(40, 0, "", "")]
    public void Published_WithOneSmallTeam_IsTheWholeOnly_AndWithASmallClass_Nothing(int large, int small, string whole, string team)
    {
        var table = new SplitTable(new Split(OutcomeNumber.InJob, 2), new Dictionary<TeamId, IReadOnlyList<int>> { [_teams[0]] = [large - 1, small], [_teams[1]] = [1, 0] });

        var published = SmallNumbers.Publish(table);

        Assert.Equal((whole, team), (string.Join(' ', published.Of(null)), string.Join(' ', published.Of(_teams[0]))));
    }

    [Fact]
    public void Periods_AreHalfYearsThatAreOver()
    {
        Assert.Equal(["2026-1", "2025-2", "2025-1"], PublishedNumbers.Periods(_today, 3).Select(p => p.Code));
        Assert.Equal(["2026-2", "2026-1"], PublishedNumbers.Periods(new(2027, 1, 1), 2).Select(p => p.Code));
        Assert.Throws<ArgumentException>(() => PublishedNumbers.Of([], OutcomePeriod.HalfYear(2026, 2), _today));
        Assert.Throws<ArgumentException>(() => PublishedNumbers.Of([], OutcomePeriod.Year(2025), _today));
    }

    private static Arbitrary<List<OutcomeFacts>> Services => Arb.From(
        from size in Gen.Choose(0, 60)
        from people in Person.ListOf(size)
        select people.ToList());

    private static Gen<OutcomeFacts> Person =>
        from team in Gen.Choose(0, 2)
        from opened in Gen.Choose(0, 1000)
        from wait in Gen.Choose(0, 400)
        from lasts in Gen.Choose(1, 900)
        from kind in Gen.Choose(0, 4)
        let start = new DateOnly(2024, 1, 1).AddDays(opened + wait)
        select new OutcomeFacts(new CaseId(Guid.CreateVersion7()), new DateOnly(2024, 1, 1).AddDays(opened))
        {
            Team = _teams[team],
            Stopped = kind == 4 ? [new StoppedTime(start.AddDays(lasts), null)] : [],
            Jobs = kind == 0 ? [] : [new JobFact(Guid.CreateVersion7(), start)
            {
                LastDay = lasts < 300 ? start.AddDays(lasts) : null,
                HoursPerWeek = lasts % 40,
                Pay = kind == 1 ? PayBasis.Unpaid : kind == 2 ? PayBasis.SpecialTerms : PayBasis.CollectiveAgreement,
                Setting = kind == 1 ? WorkSetting.Practice : WorkSetting.Ordinary,
                IsSupportedEmployment = kind != 1,
            }],
        };

    private static IEnumerable<int> AnswersOf(PublishedSplit split)
    {
        var slices = split.Teams.Values.Append(split.Whole).ToList();
        return slices.SelectMany(s => s).Concat(slices.Where(s => s.Count > 0).Select(s => s.Sum()));
    }

    private static string Told(PublishedSplit split) =>
        string.Join(' ', split.Whole) + "|" + string.Join('|', split.Teams.OrderBy(t => t.Key.Value).Select(t => $"{t.Key}:{string.Join(' ', t.Value)}"));

    private static IEnumerable<(TeamId Team, int Class)> SmallCells(SplitTable table) =>
        from team in table.Teams
        from index in Enumerable.Range(0, table.Split.Classes)
        where team.Value[index] < SmallNumbers.Limit
        select (team.Key, index);

    /// <summary>Another service: the cell has this many. A large class has as many as before, other teams making up for it; a small one has no others.</summary>
    private static SplitTable With(SplitTable table, (TeamId Team, int Class) cell, int count)
    {
        var teams = table.Teams.ToDictionary(t => t.Key, t => t.Value.ToArray());
        var whole = teams.Values.Sum(t => t[cell.Class]);
        var left = whole >= SmallNumbers.Limit ? whole - count : 0;
        foreach (var team in teams)
        {
            team.Value[cell.Class] = team.Key == cell.Team ? count : 0;
        }

        if (left > 0)
        {
            teams.First(t => t.Key != cell.Team).Value[cell.Class] = left;
        }

        return table with { Teams = teams.ToDictionary(t => t.Key, t => (IReadOnlyList<int>)t.Value) };
    }
}
