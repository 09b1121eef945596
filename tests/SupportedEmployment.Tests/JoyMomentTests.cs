using Stegvis.EmployerEngagement;

namespace Stegvis.Tests;

public sealed class JoyMomentTests
{
    private static readonly DateOnly _start = new(2026, 3, 2);

    [Theory]
    [InlineData("2026-03-01", null)]
    [InlineData("2026-03-02", JoyMoment.FirstDay)]
    [InlineData("2026-04-01", JoyMoment.FirstDay)]
    [InlineData("2026-09-01", null)]
    [InlineData("2026-09-02", JoyMoment.SixMonths)]
    [InlineData("2026-10-02", null)]
    public void Card_StandsForAMonth_FromItsDay(string today, JoyMoment? moment) =>
        Assert.Equal(moment, Standing(Job(), [Said(JoyMoment.FirstPay, null)], today)?.Moment);

    [Fact]
    public void Card_PutAway_IsGone_AndTheQuestionOfPayComesInItsPlace()
    {
        var card = Standing(Job(), [Said(JoyMoment.FirstDay, null)], "2026-03-20");

        Assert.True(card is { IsQuestion: true, Moment: JoyMoment.FirstPay });
    }

    [Fact]
    public void FirstPay_Told_StandsBeforeTheFirstDay() =>
        Assert.True(Standing(Job(), [Said(JoyMoment.FirstPay, new(2026, 3, 20), isPutAway: false)], "2026-03-20") is { IsQuestion: false, Moment: JoyMoment.FirstPay });

    [Theory]
    [InlineData(PayBasis.Unpaid, WorkSetting.Ordinary)]
    [InlineData(PayBasis.CollectiveAgreement, WorkSetting.Practice)]
    public void Pay_WhereThereIsNone_IsNotAskedFor(PayBasis pay, WorkSetting setting) =>
        Assert.Null(Standing(Job(pay, setting), [Said(JoyMoment.FirstDay, null)], "2026-03-20"));

    [Fact]
    public void Job_ThatHasEnded_HasNoCard()
    {
        var job = Job();
        job.End(new(2026, 8, 31));

        Assert.Null(Standing(job, [], "2026-09-02"));
        Assert.Null(JoyMoments.DayOf(JoyMoment.FirstDay, job, [], new(2026, 9, 2)));
    }

    private static JoyCard? Standing(Placement job, IReadOnlyList<Joy> said, string today) => JoyMoments.Standing([job], said, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture));

    private static Placement Job(PayBasis pay = PayBasis.CollectiveAgreement, WorkSetting setting = WorkSetting.Ordinary) => Placement.Agree(
        default, default, (default, new PlacementFacts { JobTitle = "Assistant", Pay = pay, Setting = setting, StartsOn = _start }), default);

    private static Joy Said(JoyMoment moment, DateOnly? toldOn, bool isPutAway = true)
    {
        var joy = Joy.Say(default, default, new JoyFacts { Moment = moment, ToldOn = toldOn }, default);
        if (isPutAway)
        {
            joy.PutAway(DateTimeOffset.UnixEpoch);
        }

        return joy;
    }
}
