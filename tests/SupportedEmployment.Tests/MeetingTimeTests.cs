using Stegvis.Casework;

namespace Stegvis.Tests;

public sealed class MeetingTimeTests
{
    private static readonly ServiceDay Oslo = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo"));

    [Fact]
    public void Meeting_MovedIntoSummerTime_KeepsItsClockTime()
    {
        var meeting = Planned(new DateOnly(2027, 3, 24), new TimeOnly(9, 0));
        var before = meeting.StartsAt;

        meeting.Move(meeting.Facts with { On = new DateOnly(2027, 3, 31) }, Oslo);

        Assert.Equal(TimeSpan.FromHours(7 * 24 - 1), meeting.StartsAt - before);
        Assert.Equal(new DateTime(2027, 3, 31, 9, 0, 0), Oslo.Local(meeting.StartsAt));
        Assert.Equal(new TimeOnly(9, 0), meeting.Facts.At);
    }

    [Fact]
    public void Meeting_AtATimeTheClockSkips_IsAnHourLater() =>
        Assert.Equal(new DateTime(2027, 3, 28, 3, 30, 0), Oslo.Local(Planned(new DateOnly(2027, 3, 28), new TimeOnly(2, 30)).StartsAt));

    [Fact]
    public void Meeting_ThatIsMoved_IsPlannedAgainAndAsksThePersonAgain()
    {
        var meeting = Planned(new DateOnly(2027, 3, 24), null);
        meeting.PersonAnswers(comes: true);
        meeting.Late();
        meeting.NoShow();

        meeting.Move(meeting.Facts with { On = new DateOnly(2027, 3, 25) }, Oslo);

        Assert.Equal((MeetingOutcome.Planned, false, null), (meeting.Outcome, meeting.IsLate, meeting.PersonComes));
    }

    private static Meeting Planned(DateOnly on, TimeOnly? at) =>
        Meeting.Plan(default, default, (new MeetingFacts { On = on, At = at }, null), (Oslo, default));
}
