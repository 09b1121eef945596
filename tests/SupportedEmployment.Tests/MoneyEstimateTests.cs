using Stegvis.ClientEngagement;

namespace Stegvis.Tests;

public sealed class MoneyEstimateTests
{
    private static readonly DateOnly _today = new(2026, 11, 24);

    [Theory, Capability("C.037")]
    [InlineData(12_000, HowOften.Month, 12_000)]
    [InlineData(1_200, HowOften.Week, 5_200)]
    [InlineData(1_200, HowOften.TwoWeeks, 2_600)]
    [InlineData(120_000, HowOften.Year, 10_000)]
    [InlineData(0, HowOften.Week, 0)]
    public void Amount_HoweverOften_IsSaidByTheMonth(int amount, HowOften often, int month) =>
        Assert.Equal(month, MoneyEstimate.AMonth(amount, often));

    [Fact, Capability("C.037")]
    public void Picture_ComparesNowWithTheJob_AndLeavesOutWhatNobodyKnows()
    {
        var job = new MoneyPictureFacts { WagePerHour = 200m, HoursPerWeek = 18m };
        var benefit = new MoneyLineFacts { Kind = "Benefit", Amount = 18_000m, AmountWithJob = 9_000m, Source = "Benefit office", CheckedOn = _today };
        var housing = new MoneyLineFacts { Kind = "Housing", Amount = 2_000m };

        var estimate = MoneyEstimate.Of(job, [benefit, housing], _today, 6);

        Assert.Equal((20_000m, 15_600m, 24_600m, 4_600m), (estimate.Now, estimate.Wage, estimate.WithJob, estimate.Difference));
        Assert.Equal("Housing", Assert.Single(estimate.NotFoundOut).Kind);
        Assert.Empty(estimate.WithoutSource);
    }

    [Theory, Capability("C.037")]
    [InlineData("2026-05-24", false)]
    [InlineData("2026-05-23", true)]
    public void Source_OlderThanSixMonths_IsNamedAsOld(string checkedOn, bool old)
    {
        var line = new MoneyLineFacts { Kind = "Benefit", Amount = 1m, AmountWithJob = 1m, Source = "Office", CheckedOn = DateOnly.ParseExact(checkedOn, "yyyy-MM-dd", null) };
        var fresh = line with { CheckedOn = _today };

        var estimate = MoneyEstimate.Of(null, [fresh, line], _today, 6);

        Assert.Equal(line.CheckedOn, estimate.OldestSource);
        Assert.Equal(old ? 1 : 0, estimate.Old.Count);
    }

    [Fact]
    public void EffectWithoutSource_IsNamed()
    {
        var line = new MoneyLineFacts { Kind = "Benefit", Amount = 1m, AmountWithJob = 0m };

        Assert.Single(MoneyEstimate.Of(null, [line], _today, 6).WithoutSource);
    }

    [Fact]
    public void Figures_Changed_AreOtherFigures_AndAnotherSourceIsNot()
    {
        var line = new MoneyLineFacts { Kind = "Benefit", Amount = 100m, AmountWithJob = 50m };
        var first = MoneyEstimate.Of(null, [line], _today, 6).Figures;

        Assert.Equal(first, MoneyEstimate.Of(null, [line with { Source = "Office" }], _today, 6).Figures);
        Assert.NotEqual(first, MoneyEstimate.Of(null, [line with { AmountWithJob = 51m }], _today, 6).Figures);
    }

    [Fact]
    public void NothingWritten_IsNothing_AndNoJob()
    {
        var estimate = MoneyEstimate.Of(null, [], _today, 6);

        Assert.Equal((0m, 0m, false), (estimate.Now, estimate.WithJob, estimate.HasJob));
        Assert.Null(estimate.OldestSource);
    }
}
