using Stegvis.Casework;
using Stegvis.Method;

namespace Stegvis.Tests;

/// <summary>Visits to the workplace: announced, with a reason, and how large a part of the contact they are.</summary>
public sealed class VisitRuleTests
{
    private static readonly DateOnly _start = new(2026, 11, 2);

    private static readonly DateOnly _today = new(2026, 11, 24);

    [Theory, Capability("C.155")]
    [InlineData(true, true, null)]
    [InlineData(null, true, null)]
    [InlineData(true, false, "NoPurpose")]
    [InlineData(null, false, "NoPurpose")]
    [InlineData(false, true, "Unannounced")]
    [InlineData(false, false, "Neither")]
    public void Visit_UnannouncedOrWithoutAReason_IsWarnedOfGently(bool? announced, bool hasPurpose, string? expected)
    {
        var finding = Visited(_today, announced, hasPurpose).Find("M5.63", _today);

        Assert.Equal(expected, finding?.Variant);
        Assert.False(finding?.NeedsYou ?? false);
        Assert.Equal(Strength.Warn, finding?.Rule.Strength ?? Strength.Warn);
    }

    [Theory, Capability("C.155")]
    [InlineData("2026-11-01", false)]
    [InlineData("2026-11-02", true)]
    [InlineData("2026-11-03", true)]
    public void Visit_BeforeTheFirstDay_IsFindingEmployers_AndLeftInPeace(string visited, bool expected) =>
        Assert.Equal(expected, Visited(Day(visited), false, false).Find("M5.63", _today) is not null);

    [Theory, Capability("C.155")]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void Visit_LongPast_IsLeftInPeace(int daysLater, bool expected) =>
        Assert.Equal(expected, Visited(_start, true, false).Find("M5.63", _start.AddDays(daysLater)) is not null);

    [Fact, Capability("C.155")]
    public void Visit_OnceTheJobHasEnded_OrWithNoJob_IsLeftInPeace()
    {
        var last = Visited(_start, false, false) with { Placements = [Facts.Job(_start) with { EndedOn = _today }] };

        Assert.NotNull(last.Find("M5.63", _today));
        Assert.Null(last.Find("M5.63", _today.AddDays(1)));
        Assert.Null((last with { Placements = [] }).Find("M5.63", _today));
    }

    [Fact, Capability("C.155")]
    public void Visit_NamesItsDayItsNoteAndItsSource()
    {
        var facts = Visited(_today, false, true);

        var finding = facts.Find("M5.63", _today)!;

        Assert.Equal(_today, finding.Of("On"));
        Assert.Equal(facts.LastVisit!.Id, finding.Record);
        Assert.Equal(NextStep.SeeNote, finding.Next);
        Assert.Equal(2, finding.ThresholdValue);
        Assert.Equal(("EUSE Toolkit", "5"), (finding.Rule.Sources[0].Title, finding.Rule.Sources[0].Place));
    }

    [Fact, Capability("C.155")]
    public void Share_CountsBothDays_KeepsTravelApart_AndOnlyTimeAtWorkIsThere()
    {
        ContactNoteFacts[] notes =
        [
            Note(_start.AddDays(-1), ContactPlace.Workplace, (600, 600)),
            Note(_start, ContactPlace.Workplace, (90, 30)),
            Note(_start.AddDays(3), ContactPlace.Phone, (15, null)),
            Note(_start.AddDays(4), ContactPlace.Elsewhere, (60, 20)),
            Note(_today, ContactPlace.Workplace, (null, 10)),
            Note(_today.AddDays(1), ContactPlace.Workplace, (600, 600)),
            Note(_today, ContactPlace.Workplace, (30, null)) with { On = null },
        ];

        var share = WorkplaceShare.Of(notes, _start, _today);

        Assert.Equal(new WorkplaceShare(4, 2) { MinutesThere = 90, TravelMinutes = 60 }, share);
        Assert.Equal(new WorkplaceShare(0, 0), WorkplaceShare.Of([], _start, _today));
    }

    private static CaseFacts Visited(DateOnly on, bool? announced, bool hasPurpose) =>
        Facts.InJob(_start) with { LastVisit = new VisitFact(Guid.Parse("01990000-0000-7000-8000-000000000003"), on, announced, hasPurpose) };

    private static ContactNoteFacts Note(DateOnly on, ContactPlace place, (int? There, int? Travel) minutes) =>
        new() { Text = "We met.", On = on, Place = place, Minutes = minutes.There, TravelMinutes = minutes.Travel };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
