using Stegvis.Casework;
using Stegvis.Method;

namespace Stegvis.Tests;

/// <summary>Values the service has set, and the two reminders of the first step that stand on them.</summary>
public sealed class SetValueTests
{
    private static readonly DateOnly _today = new(2026, 11, 24);

    private static readonly Stamp _stamp = new(new AccountId(Guid.Parse("01990000-0000-7000-8000-000000000009")), new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

    [Theory, Capability("C.050"), Capability("C.070")]
    [InlineData(29, false)]
    [InlineData(30, false)]
    [InlineData(31, true)]
    public void Engagement_WithoutPlan_IsAskedAboutFromDay31(int days, bool asked)
    {
        var facts = Facts.Case(Facts.Step(ProcessStep.ClientEngagement, _today.AddDays(-days)));

        var finding = facts.Find("T.52", _today);

        Assert.Equal(asked, finding is not null);
        Assert.False(finding?.NeedsYou ?? false);
        Assert.Null((facts with { HasPlan = true }).Find("T.52", _today));
        Assert.Null((facts with { Steps = [.. facts.Steps, Facts.Step(ProcessStep.JobFinding, _today)] }).Find("T.52", _today));
    }

    [Theory, Capability("C.050"), Capability("C.060")]
    [InlineData(6, null)]
    [InlineData(7, null)]
    [InlineData(8, "NotWritten")]
    public void FirstMeeting_WithoutMinutes_IsAskedAboutFromDay8(int days, string? variant)
    {
        var facts = Facts.Case(Facts.Step(ProcessStep.ClientEngagement, Facts.Opened)) with { FirstMeetingOn = _today.AddDays(-days), HasPlan = true };

        Assert.Equal(variant, facts.Find("T.13", _today)?.Variant);
        Assert.Null((facts with { FirstSheet = new SheetFact(Guid.Empty, _today.AddDays(-days), PersonSaidYes: true) }).Find("T.13", _today));
    }

    [Fact, Capability("C.050")]
    public void Value_HoldsFromItsDay_TheNewestOfADayWins_AndTheMethodsNumbersAreNotOurs()
    {
        var (first, later) = (Set(Thresholds.SearchWithoutEmployer, 60, _today).Value!, Set(Thresholds.SearchWithoutEmployer, 90, _today.AddDays(10)).Value!);
        var values = new ThresholdValues([later, first]);

        Assert.Equal(30, values.On(Thresholds.SearchWithoutEmployer, _today.AddDays(-1)));
        Assert.Equal(60, values.On(Thresholds.SearchWithoutEmployer, _today));
        Assert.Equal(90, values.On(Thresholds.SearchWithoutEmployer, _today.AddDays(10)));
        Assert.Null(values.SetOn(Thresholds.FirstEvaluation, _today));
        Assert.Equal("NotOurs", Set(Thresholds.FirstEvaluation, 2, _today).Refusal?.Code);
    }

    [Theory, Capability("C.050")]
    [InlineData(1, 0, null)]
    [InlineData(365, 365, null)]
    [InlineData(0, 0, "OutOfReach")]
    [InlineData(366, 0, "OutOfReach")]
    [InlineData(30, -1, "DayOutOfReach")]
    [InlineData(30, 366, "DayOutOfReach")]
    public void Value_OutOfReach_IsRefused(int value, int days, string? refusal) =>
        Assert.Equal(refusal, Set(Thresholds.ConsentNotice, value, _today.AddDays(days)).Refusal?.Code);

    [Fact, Capability("C.051")]
    public void SetAside_SilencesThisFinding_AndNotTheNext()
    {
        var facts = Facts.Case(Facts.Step(ProcessStep.JobFinding, _today.AddDays(-25)));
        var finding = facts.Find("T.58", _today)!;
        var silent = facts with { SetAside = [finding.Key] };

        Assert.Null(silent.Find("T.58", _today));
        Assert.Equal("Over", silent.Find("T.58", _today.AddDays(6))?.Variant);
    }

    private static Result<ThresholdSetting> Set(MethodThreshold threshold, int value, DateOnly from) =>
        ThresholdSetting.Set(Guid.CreateVersion7(_stamp.At), threshold, (new DatedValue(from, value), _today), _stamp);
}
