using Stegvis.OnOffJobSupport;

namespace Stegvis.Tests;

/// <summary>"Within one month" round a leap day and at the end of a month.</summary>
public sealed class MonthTests
{
    [Theory, InlineData("2028-01-29"), InlineData("2028-01-30"), InlineData("2028-01-31")]
    public void Month_FromTheEndOfJanuary_EndsOnTheLeapDay(string start) =>
        Assert.Equal(new DateOnly(2028, 2, 29), FirstEvaluationWithinAMonth.DueOn(DateOnly.ParseExact(start, "yyyy-MM-dd"), 1));

    [Fact]
    public void Year_FromALeapDay_EndsOnTheLastOfFebruary() =>
        Assert.Equal(new DateOnly(2029, 2, 28), FirstEvaluationWithinAMonth.DueOn(new DateOnly(2028, 2, 29), 12));
}
