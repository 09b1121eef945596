using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.JobFinding;
using Stegvis.Method;
using Stegvis.OnOffJobSupport;

namespace Stegvis.Tests;

/// <summary>The rules that count days: the first evaluation, the first day, a search without employers.</summary>
public sealed class JobRuleTests
{
    [Theory, Capability("C.147")]
    [InlineData("2026-11-14", "2026-12-03", null)]
    [InlineData("2026-11-14", "2026-12-04", "Soon")]
    [InlineData("2026-11-14", "2026-12-14", "Soon")]
    [InlineData("2026-11-14", "2026-12-15", "Late")]
    [InlineData("2027-01-31", "2027-02-28", "Soon")]
    [InlineData("2027-01-31", "2027-03-01", "Late")]
    [InlineData("2028-01-30", "2028-02-29", "Soon")]
    [InlineData("2028-01-30", "2028-03-01", "Late")]
    [InlineData("2028-02-29", "2028-03-29", "Soon")]
    [InlineData("2028-02-29", "2028-03-30", "Late")]
    [InlineData("2026-12-31", "2027-01-31", "Soon")]
    public void FirstEvaluation_AsDaysPass_IsNothingThenSoonThenLate(string start, string today, string? expected)
    {
        var facts = Facts.InJob(Day(start));

        var finding = facts.Find("T.08", Day(today));

        Assert.Equal(expected, finding?.Variant);
    }

    [Fact, Capability("C.147")]
    public void FirstEvaluation_OnceHeld_IsSilent()
    {
        var facts = Facts.Case() with { Placements = [Facts.Job(new(2026, 11, 1)) with { FirstEvaluationOn = new(2026, 11, 20) }] };

        Assert.Null(facts.Find("T.08", new(2027, 3, 1)));
    }

    [Fact]
    public void FirstEvaluation_NamesTheFactsAndTheValueItUsed()
    {
        var finding = Facts.InJob(new(2026, 11, 14)).Find("T.08", new(2026, 12, 10))!;

        Assert.Equal(new DateOnly(2026, 12, 14), finding.Of("Due"));
        Assert.Equal(new DateOnly(2026, 11, 14), finding.Of("StartsOn"));
        Assert.Equal(4, finding.Of("Days"));
        Assert.Equal(1, finding.ThresholdValue);
        Assert.Equal("Tidsperiode", Assert.Single(finding.Rule.Sources).Heading);
        Assert.True(finding.NeedsYou);
    }

    [Theory]
    [InlineData("2026-12-31", "Late")]
    [InlineData("2027-01-01", null)]
    public void FirstEvaluation_WhenTheValueChanges_JudgesByTheStartOfTheJob(string start, string? expected)
    {
        var threshold = new MethodThreshold("T.08", ThresholdUnit.Months, Thresholds.FirstEvaluation.Sources, new(DateOnly.MinValue, 1), new(new(2027, 1, 1), 2));
        var rule = new FirstEvaluationWithinAMonth(threshold);

        var finding = rule.Check(Facts.InJob(Day(start)), new(2027, 2, 5)).SingleOrDefault();

        Assert.Equal(expected, finding?.Variant);
    }

    [Theory, Capability("C.135")]
    [InlineData("2026-11-23", null)]
    [InlineData("2026-11-24", "Today")]
    [InlineData("2026-11-25", "Late")]
    public void FirstDay_WithoutContact_AsksFromThatDayOn(string today, string? expected)
    {
        var facts = Facts.Case() with { Placements = [new PlacementFact(Guid.Empty, new(2026, 11, 24))] };

        Assert.Equal(expected, facts.Find("T.09", Day(today))?.Variant);
    }

    [Fact]
    public void FirstDay_WithContact_IsSilent() => Assert.Null(Facts.InJob(new(2026, 11, 24)).Find("T.09", new(2026, 11, 24)));

    [Theory]
    [InlineData(19, null)]
    [InlineData(20, "Day")]
    [InlineData(30, "Day")]
    [InlineData(31, "Over")]
    public void Search_WithoutEmployers_SpeaksFromDay20AndIsOverOnDay31(int day, string? expected)
    {
        var begun = new DateOnly(2026, 10, 1);
        var facts = Facts.Case(Facts.Step(ProcessStep.JobFinding, begun));

        var finding = facts.Find("T.58", begun.AddDays(day));

        Assert.Equal(expected, finding?.Variant);
        Assert.True(finding is null || finding.Rule.Thresholds[0].IsOurDefault);
    }

    [Fact]
    public void Search_CountsFromTheNewestOf_BegunMetAndJobEnded()
    {
        var facts = Facts.Case(Facts.Step(ProcessStep.JobFinding, new(2026, 1, 1), StepState.Reopened)) with
        {
            LastEmployerContactOn = new(2026, 2, 1),
            Placements = [Facts.Job(new(2026, 3, 1)) with { EndedOn = new(2026, 11, 1) }],
        };

        Assert.Equal(new DateOnly(2026, 11, 1), SearchNeedsEmployers.QuietSince(facts, new(2026, 11, 24)));
    }

    [Theory]
    [InlineData(StepState.Settled, false)]
    [InlineData(StepState.Active, true)]
    public void Search_ThatIsSettledOrInAJob_IsSilent(StepState state, bool inJob)
    {
        var facts = Facts.Case(Facts.Step(ProcessStep.JobFinding, new(2026, 1, 1), state)) with { Placements = inJob ? [Facts.Job(new(2026, 5, 1))] : [] };

        Assert.Null(facts.Find("T.58", new(2026, 11, 24)));
    }

    [Fact, Capability("C.041")]
    public void Practice_IsNotAnSEJob_AndSaysWhy()
    {
        var practice = Facts.Job(new(2026, 11, 1)) with { IsSupportedEmployment = false, Failures = [CriterionFailure.Unpaid, CriterionFailure.NotOrdinaryWork] };

        var finding = (Facts.Case() with { Placements = [practice] }).Find("T.02", new(2026, 11, 24))!;

        Assert.Equal(new[] { CriterionFailure.Unpaid, CriterionFailure.NotOrdinaryWork }, finding.Of("Because"));
        Assert.False(finding.NeedsYou);
        Assert.Null((Facts.Case() with { Placements = [practice with { EndedOn = new(2026, 11, 20) }] }).Find("T.02", new(2026, 11, 24)));
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
