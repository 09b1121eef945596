using Stegvis.OnOffJobSupport;

namespace Stegvis.Tests;

/// <summary>"Within one month" on every day of a leap year and the one before: due dates and the lists that ask for them never disagree.</summary>
public sealed class MonthTests
{
    [Theory, InlineData("2028-01-29"), InlineData("2028-01-30"), InlineData("2028-01-31")]
    public void Month_FromTheEndOfJanuary_EndsOnTheLeapDay(string start) =>
        Assert.Equal(new DateOnly(2028, 2, 29), FirstEvaluationWithinAMonth.DueOn(DateOnly.ParseExact(start, "yyyy-MM-dd"), 1));

    [Fact]
    public void Year_FromALeapDay_EndsOnTheLastOfFebruary() =>
        Assert.Equal(new DateOnly(2029, 2, 28), FirstEvaluationWithinAMonth.DueOn(new DateOnly(2028, 2, 29), 12));

    [Theory, InlineData(1), InlineData(3), InlineData(12)]
    public void Start_IsInTheList_ExactlyWhenItIsDue(int months)
    {
        for (var day = new DateOnly(2027, 12, 1); day < new DateOnly(2028, 4, 2); day = day.AddDays(1))
        {
            var last = FirstEvaluationWithinAMonth.LastStartDueBy(day, months);
            for (var start = day.AddMonths(-months).AddDays(-5); start <= day; start = start.AddDays(1))
            {
                Assert.True((FirstEvaluationWithinAMonth.DueOn(start, months) <= day) == (start <= last), $"{start} on {day}");
            }
        }
    }
}
