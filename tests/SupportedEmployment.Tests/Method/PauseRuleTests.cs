using Stegvis.Casework;
using Stegvis.Method;

namespace Stegvis.Tests;

/// <summary>In a pause the clock of the case stands still, and no day that was told is told otherwise.</summary>
public sealed class PauseRuleTests
{
    private static readonly DateOnly _since = new(2026, 1, 31);

    [Fact, Capability("C.045")]
    public void Due_MovesByThePausedDaysBeforeIt_AndByNothingElse()
    {
        foreach (var (first, second) in Pairs())
        {
            PauseFact[] pauses = [first, second];
            var due = _since.AddMonths(1);

            var moved = pauses.DueFrom(_since, due);

            Assert.Equal(ByCounting(pauses, due.DayNumber - _since.DayNumber), moved);
            Assert.Equal(moved, ((PauseFact[])[second, first]).DueFrom(_since, due));
        }
    }

    [Fact, Capability("C.045")]
    public void DaysAfter_AreCountedOnce_AndNotBeforeTheDay()
    {
        foreach (var (first, second) in Pairs())
        {
            PauseFact[] pauses = [first, second];

            Assert.Equal(Enumerable.Range(1, 120).Count(n => IsPaused(pauses, _since.AddDays(n))), pauses.DaysAfter(_since));
        }
    }

    [Fact, Capability("C.045")]
    public void Finding_AfterAPause_ComesNeverEarlierThanWithoutOne_AndLaterByThePausedDays()
    {
        CaseFacts[] cases = [Facts.Case(Facts.Step(ProcessStep.JobFinding, _since)), Facts.InJob(_since), Facts.Case() with { FirstSheet = new SheetFact(Guid.Empty, _since, false) }];
        foreach (var facts in cases)
        {
            var rule = MethodRules.Check(facts, _since.AddDays(60)).First(f => f.Rule.Id is "T.58" or "T.08" or "T.13").Rule;
            var from = FirstDay(facts, rule);
            foreach (var days in Enumerable.Range(0, 40))
            {
                var paused = facts with { Pauses = [Over(_since.AddDays(3), days)] };

                Assert.Equal(from.AddDays(days), FirstDay(paused, rule));
                Assert.Equal(from, FirstDay(facts with { Pauses = [Over(_since.AddDays(-days), days)] }, rule));
            }
        }
    }

    [Fact, Capability("C.045")]
    public void Pause_ThatLasts_IsSilent_AndAsksOnceOnItsDay()
    {
        var facts = Facts.Case(Facts.Step(ProcessStep.JobFinding, _since)) with
        {
            Placements = [Facts.Job(_since) with { IsSupportedEmployment = false }],
            Pauses = [new PauseFact(_since.AddDays(5), null, _since.AddDays(50))],
        };

        Assert.Empty(MethodRules.Check(facts, _since.AddDays(49)));
        var finding = Assert.Single(MethodRules.Check(facts, _since.AddDays(50)));
        Assert.Equal(("M0.81", NextStep.SeePause, true), (finding.Rule.Id, finding.Next, finding.NeedsYou));
        Assert.NotEmpty(MethodRules.Check(facts with { Pauses = [] }, _since.AddDays(49)));
    }

    private static DateOnly FirstDay(CaseFacts facts, MethodRule rule) =>
        Enumerable.Range(1, 120).Select(n => _since.AddDays(n)).First(day => rule.Check(facts, day).Any());

    /// <summary>The day on which so many days have passed that were no part of a pause.</summary>
    private static DateOnly ByCounting(PauseFact[] pauses, int days)
    {
        var day = _since;
        while (days > 0)
        {
            day = day.AddDays(1);
            days -= IsPaused(pauses, day) ? 0 : 1;
        }

        return day;
    }

    private static bool IsPaused(PauseFact[] pauses, DateOnly day) => pauses.Any(p => p.From <= day && day < p.Until);

    private static IEnumerable<(PauseFact, PauseFact)> Pairs() =>
        from start in Enumerable.Range(-6, 42)
        from length in new[] { 0, 1, 2, 9, 30 }
        from gap in new[] { -20, -3, 0, 1, 12 }
        select (Over(_since.AddDays(start), length), Over(_since.AddDays(start + length + gap), 7));

    private static PauseFact Over(DateOnly from, int days) => new(from, from.AddDays(days), from);
}
