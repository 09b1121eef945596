using Stegvis.Casework.Outcomes;
using Stegvis.EmployerEngagement;

namespace Stegvis.Tests.Outcomes;

/// <summary>The definitions against what was counted by hand.</summary>
public sealed class OutcomeTests
{
    public static TheoryData<string> Names => [.. ReferenceCases.All.Select(c => c.Name)];

    [Theory, MemberData(nameof(Names)), Capability("C.048"), Capability("C.177"), Capability("C.205")]
    public void ReferenceCase_GivesTheHandCount(string name)
    {
        var reference = ReferenceCases.All.Single(c => c.Name == name);

        var outcome = CaseOutcome.Of(FactsOf(reference), OutcomePeriod.All, ReferenceCases.Today);

        Assert.True(outcome.IsFollowed);
        Assert.Equal(reference.Counted, CountOf(outcome));
    }

    [Fact, Capability("C.205")]
    public void Team_OfTheTen_GivesTheHandCount()
    {
        var team = TeamNumbers.Of(ReferenceCases.All.Select(FactsOf), OutcomePeriod.All, ReferenceCases.Today);

        Assert.Equal((10, 6, 3), (team.Followed.Count, team.Placed, team.InJob));
        Assert.Equal((new Middle(20.25m, 2), 1), (team.Hours, team.HoursUnknown));
        Assert.Equal([(PayBasis.CollectiveAgreement, 1), (PayBasis.SameAsColleagues, 1), (PayBasis.SpecialTerms, 1)], team.PayBases);
        Assert.Equal(new Middle(50, 8), team.DaysToWorkplace);
        Assert.Equal(new Middle(50, 6), team.DaysToPaidJob);
        Assert.Equal([new(1, 6, 5), new(3, 6, 4), new(6, 4, 3), new(12, 2, 2), new(24, 1, 0)], team.Retention);
        Assert.Equal((54, 1), (team.UnpaidDays, team.Count(OutcomeNumber.MissingSteps)));
    }

    /// <summary>In 2026 the leap-day job was over; one opened in the second half only; the one who stopped on 1 July was followed that day.</summary>
    [Theory]
    [InlineData("2026", 10, 5, 3)]
    [InlineData("2026-1", 9, 4, 3)]
    [InlineData("2026-2", 10, 4, 3)]
    [InlineData("2025", 2, 2, 1)]
    [InlineData("2023", 0, 0, 0)]
    [InlineData("2027", 0, 0, 0)]
    public void Team_InAPeriod_CountsWhatTouchesIt(string code, int followed, int placed, int inJob)
    {
        var team = TeamNumbers.Of(ReferenceCases.All.Select(FactsOf), OutcomePeriod.Parse(code)!, ReferenceCases.Today);

        Assert.Equal((followed, placed, inJob), (team.Followed.Count, team.Placed, team.InJob));
    }

    [Theory]
    [InlineData(2016, 50, 17, 34)]
    [InlineData(2017, 100, 73, 73)]
    [InlineData(2020, 100, 84, 84)]
    [Capability("C.205")]
    public void QuotedSeries_OfThePublishedProgramme_IsWhatTheDefinitionsGive(int year, int followed, int placed, int percent)
    {
        var facts = Enumerable.Range(0, followed).Select(i => new OutcomeFacts(new CaseId(Guid.CreateVersion7()), new DateOnly(year, 1, 2))
        {
            Jobs = i < placed ? [JobFact.Of(Guid.CreateVersion7(), new ReferenceJob($"{year}-09-01", null, 20, PayBasis.CollectiveAgreement).Facts, null)] : [],
        });

        var team = TeamNumbers.Of(facts, OutcomePeriod.Year(year), new DateOnly(2026, 11, 24));

        Assert.Equal(percent, team.Placed * 100 / team.Followed.Count);
    }

    [Fact]
    public void Retention_WhenTheJobChanges_IsKeptUnlessTheDayFallsInTheGap()
    {
        var first = new ReferenceJob("2026-01-01", "2026-03-20", 20, PayBasis.CollectiveAgreement);
        OutcomeFacts With(string next) => FactsOf(new("", "2025-12-01", null!, "") { Jobs = [first, new(next, null, 20, PayBasis.CollectiveAgreement)] });

        Assert.Equal([true, true], new[] { 1, 3 }.Select(m => JobRetention.OfPerson(With("2026-04-01"), m, ReferenceCases.Today)));
        Assert.Equal([true, false], new[] { 1, 3 }.Select(m => JobRetention.OfPerson(With("2026-04-02"), m, ReferenceCases.Today)));
        Assert.False(JobRetention.OfJob(With("2026-04-01"), With("2026-04-01").Jobs[0], (3, ReferenceCases.Today)));
    }

    [Fact]
    public void Retention_AfterThePersonStopped_IsNotKnown()
    {
        var facts = FactsOf(new("", "2025-12-01", null!, "") { Jobs = [new("2026-01-01", null, 20, PayBasis.CollectiveAgreement)], Stopped = ("2026-02-15", null) });

        Assert.Equal([true, null], new[] { 1, 3 }.Select(m => JobRetention.OfPerson(facts, m, ReferenceCases.Today)));
    }

    [Fact]
    public void Job_HadBeforeTheFirstContact_IsSupported_ButNotPlacedByUs()
    {
        var outcome = CaseOutcome.Of(
            FactsOf(new("", "2026-02-01", null!, "") { Jobs = [new("2025-06-01", null, 20, PayBasis.CollectiveAgreement)] }), OutcomePeriod.All, ReferenceCases.Today);

        Assert.Equal((false, true), (outcome.IsPlaced, outcome.IsInJob));
        Assert.Null(outcome.DaysToPaidJob);
        Assert.Empty(outcome.Kept);
    }

    [Fact]
    public void Definition_OfEveryNumber_SaysWhatCountsAndWhatDoesNot_AndItsSource()
    {
        Assert.Equal(Enum.GetValues<OutcomeNumber>(), OutcomeDefinitions.All.Select(d => d.Number));
        Assert.All(OutcomeDefinitions.All, d => Assert.True(d.Counts.Count > 0 && d.LeavesOut.Count > 0 && d.Sources.Count > 0, d.Number.ToString()));
        Assert.Empty(Enum.GetValues<CountingRule>().Except(OutcomeDefinitions.All.SelectMany(d => d.Counts.Concat(d.LeavesOut))));
    }

    [Theory]
    [InlineData("2026", true)]
    [InlineData("2026-2", true)]
    [InlineData("all", true)]
    [InlineData("2026-3", false)]
    [InlineData("2026-1-1", false)]
    [InlineData(" 2026", false)]
    [InlineData("02026", false)]
    [InlineData("9999", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Period_IsParsed_FromItsOwnCodeOnly(string? code, bool isPeriod) => Assert.Equal(isPeriod, OutcomePeriod.Parse(code)?.Code == code && code is not null);

    [Theory]
    [InlineData(65, 100, 65, true)]
    [InlineData(649, 1000, 64, false)]
    [InlineData(0, 0, null, false)]
    [Capability("C.211")]
    public void WorkplaceShare_IsRoundedDown_AndTravelIsInNeitherPart(int there, int all, int? share, bool specialist)
    {
        var time = new WorkplaceTime(default) { Minutes = all, MinutesThere = there, TravelMinutes = 5000 };

        Assert.Equal((share, specialist), (time.Share, time.IsJobSpecialist(ReferenceCases.Today)));
    }

    [Fact, Capability("C.211")]
    public void WorkplaceTime_IsOfTheNotesOfThePeriod_ForEachWhoWroteThem()
    {
        var (anna, bo, year) = (new AccountId(Guid.CreateVersion7()), new AccountId(Guid.CreateVersion7()), OutcomePeriod.Year(2026));
        NoteTime[][] cases =
        [
            [
                new(anna, new DateOnly(2026, 1, 1), 60) { IsAtWorkplace = true, TravelMinutes = 20 },
                new(anna, new DateOnly(2025, 12, 31), 600) { IsAtWorkplace = true },
                new(bo, new DateOnly(2026, 3, 1), 30),
                new(anna, new DateOnly(2026, 12, 31), null) { TravelMinutes = 5 },
            ],
            [new(anna, new DateOnly(2026, 6, 1), 40)],
            [new(new AccountId(Guid.CreateVersion7()), new DateOnly(2027, 1, 1), 10)],
        ];

        var times = WorkplaceTime.Of(cases, year);

        Assert.Equal(
            [new WorkplaceTime(anna) { Minutes = 100, MinutesThere = 60, TravelMinutes = 25, NotesWithoutTime = 1 }, new WorkplaceTime(bo) { Minutes = 30 }],
            times);
    }

    public static HandCount CountOf(CaseOutcome outcome)
    {
        var letters = JobRetention.Months.Select(m => outcome.Kept.TryGetValue(m, out var kept) ? kept ? 'y' : 'n' : '–');
        return new(outcome.IsPlaced, outcome.IsInJob, outcome.HoursPerWeek, outcome.DaysToWorkplace, outcome.DaysToPaidJob, string.Concat(letters))
        {
            Unpaid = outcome.UnpaidDays,
            Paid = outcome.PaidDays,
            MissingSteps = outcome.MissingSteps.Count,
        };
    }

    private static OutcomeFacts FactsOf(ReferenceCase reference) => new(new CaseId(Guid.CreateVersion7()), ReferenceCases.Day(reference.Opened))
    {
        Jobs = [.. reference.Jobs.Select(j => JobFact.Of(Guid.CreateVersion7(), j.Facts, DayOrNull(j.LastDay)))],
        Stopped = [.. new[] { reference.Stopped }.Where(s => s is not null).Select(s => new StoppedTime(ReferenceCases.Day(s!.Value.From), DayOrNull(s.Value.Until)))],
        BegunSteps = reference.Steps,
    };

    private static DateOnly? DayOrNull(string? iso) => iso is null ? null : ReferenceCases.Day(iso);
}
