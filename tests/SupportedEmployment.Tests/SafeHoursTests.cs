using Stegvis.People;

namespace Stegvis.Tests;

/// <summary>"Weekdays 9–12", in the time of the service (C.016).</summary>
public sealed class SafeHoursTests
{
    private static readonly ServiceDay _oslo = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo"));

    [Theory, Capability("C.016")]
    [InlineData("2026-11-24T08:59", "2026-11-24T09:00")]
    [InlineData("2026-11-24T09:00", "2026-11-24T09:00")]
    [InlineData("2026-11-24T11:59", "2026-11-24T11:59")]
    [InlineData("2026-11-24T12:00", "2026-11-25T09:00")]
    [InlineData("2026-11-24T23:30", "2026-11-25T09:00")]
    [InlineData("2026-11-25T00:30", "2026-11-25T09:00")]
    [InlineData("2026-11-27T12:00", "2026-11-30T09:00")]
    [InlineData("2026-11-28T10:00", "2026-11-30T09:00")]
    [InlineData("2026-11-29T23:59", "2026-11-30T09:00")]
    [InlineData("2027-03-27T10:00", "2027-03-29T09:00")]
    public void WeekdaysNineToTwelve_IsNotBefore(string now, string expected)
    {
        var rule = SafeHours.Of(new PersonFacts { SafeDays = SafeDays.Weekdays, SafeFrom = new TimeOnly(9, 0), SafeTo = new TimeOnly(12, 0) })!;

        Assert.Equal(At(expected), rule.NotBefore(At(now), _oslo));
    }

    [Fact]
    public void NoRule_AndARuleWithoutTime_HoldNothingBack()
    {
        Assert.Null(SafeHours.Of(new PersonFacts()));
        Assert.Null(SafeHours.Of(new PersonFacts { SafeDays = SafeDays.EveryDay }));
        Assert.Null(SafeHours.Of(new PersonFacts { SafeFrom = new TimeOnly(12, 0), SafeTo = new TimeOnly(12, 0) }));
        Assert.NotNull(SafeHours.Of(new PersonFacts { SafeDays = SafeDays.Weekdays }));
    }

    /// <summary>Hours that leave no time never open the days that are not safe.</summary>
    [Theory, Capability("C.016")]
    [InlineData(null, "00:00")]
    [InlineData("15:00", "09:00")]
    public void HoursThatLeaveNoTime_StillKeepTheDays(string? from, string to)
    {
        var facts = new PersonFacts
        {
            SafeDays = SafeDays.Weekdays,
            SafeFrom = from is null ? null : TimeOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
            SafeTo = TimeOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture),
        };

        Assert.True(SafeHours.LeaveNoTime(facts));
        Assert.Equal(At("2026-11-30T00:00"), SafeHours.Of(facts)!.NotBefore(At("2026-11-28T10:00"), _oslo));
    }

    private static DateTimeOffset At(string local)
    {
        var wall = DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture);
        return _oslo.At(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall));
    }
}
