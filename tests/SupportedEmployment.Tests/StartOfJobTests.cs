using Stegvis.Casework;
using Stegvis.EmployerEngagement;

namespace Stegvis.Tests;

[Capability("C.135")]
public sealed class StartOfJobTests
{
    [Theory]
    [InlineData("2027-01-04", "2027-02-04")]
    [InlineData("2027-01-31", "2027-02-28")]
    [InlineData("2028-01-31", "2028-02-29")]
    [InlineData("2028-02-29", "2028-03-29")]
    [InlineData("2027-08-31", "2027-09-30")]
    [InlineData("2026-12-31", "2027-01-31")]
    public void FirstEvaluation_IsDue_OneCalendarMonthAfterTheStart(string start, string due) =>
        Assert.Equal(Day(due), StartOfJob.Tasks(Starting(start))[TaskKind.FirstEvaluation]);

    [Fact]
    public void StartDay_Makes_FirstDayEvaluationAndContract() =>
        Assert.Equal(
            [(TaskKind.FirstDayContact, Day("2027-01-04")), (TaskKind.FirstEvaluation, Day("2027-02-04")), (TaskKind.ContractIsMissing, Day("2027-01-11"))],
            StartOfJob.Tasks(Starting("2027-01-04")).Select(t => (t.Key, t.Value)));

    [Fact]
    public void SignedContract_NeedsNoReminder() =>
        Assert.DoesNotContain(TaskKind.ContractIsMissing, StartOfJob.Tasks(Starting("2027-01-04") with { ContractSigned = true }));

    [Fact]
    public void Practice_WithoutContract_NeedsNoReminderButTheSameSupport() =>
        Assert.Equal(
            [TaskKind.FirstDayContact, TaskKind.FirstEvaluation],
            StartOfJob.Tasks(Starting("2027-01-04") with { Setting = WorkSetting.Practice, Contract = ContractType.NoContract }).Keys);

    [Fact]
    public void NoStartDay_MakesNothing() => Assert.Empty(StartOfJob.Tasks(new PlacementFacts()));

    private static PlacementFacts Starting(string day) => new() { StartsOn = Day(day), Contract = ContractType.Permanent };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
