using Stegvis.Method;

namespace Stegvis.Tests;

public sealed class TodayRowsTests
{
    private static readonly DateOnly _today = new(2026, 11, 24);

    [Fact]
    public void Rows_AreAtMostSeven_OneAPerson()
    {
        var items = Enumerable.Range(1, 12).SelectMany(n => new[] { Item(n, TodayReason.FindingSoon), Item(n, TodayReason.MeetingToday) });

        var today = TodayRows.Of(items, new HashSet<CaseId>());

        Assert.Equal(7, today.Rows.Count);
        Assert.Equal(5, today.PeopleLeft);
        Assert.Equal(7, today.Rows.Select(r => r.Case).Distinct().Count());
        Assert.All(today.Rows, row => Assert.Equal(TodayReason.MeetingToday, row.First.Reason));
        Assert.All(today.Rows, row => Assert.Equal(TodayReason.FindingSoon, Assert.Single(row.Also).Reason));
    }

    [Fact]
    public void Rows_StandInOrder_MostUrgentFirst()
    {
        TodayItem[] items =
        [
            Item(1, TodayReason.FindingSoon), Item(2, TodayReason.MeetingToday) with { At = new(13, 0) }, Item(3, TodayReason.TaskIsDue),
            Item(4, TodayReason.PersonCannotCome), Item(5, TodayReason.FindingNow), Item(6, TodayReason.MeetingToday) with { At = new(9, 0) },
            Item(7, TodayReason.TaskIsDue) with { Due = _today.AddDays(-3) },
        ];

        var rows = TodayRows.Of(items, new HashSet<CaseId>()).Rows;

        Assert.Equal([4, 7, 3, 6, 2, 5, 1], rows.Select(r => Number(r.Case)));
    }

    [Fact]
    public void Rows_OfTheSameUrgency_PutTheNewInTheJobFirst()
    {
        var rule = MethodRules.All[0];
        var old = Item(1, TodayReason.FindingNow) with { Due = _today.AddDays(-40), Finding = new Finding(rule, "", Urgency.Now, NextStep.BeInTouch) };
        var fresh = Item(2, TodayReason.FindingNow) with { Finding = new Finding(rule, "", Urgency.Now, NextStep.BeInTouch) { IsNewInJob = true } };

        Assert.Equal([2, 1], TodayRows.Of([old, fresh], new HashSet<CaseId>()).Rows.Select(r => Number(r.Case)));
    }

    [Fact]
    public void Row_PutOff_IsGone_AndNotCountedAsLeft()
    {
        var today = TodayRows.Of([Item(1, TodayReason.TaskIsDue), Item(2, TodayReason.TaskIsDue)], new HashSet<CaseId> { Id(1) });

        Assert.Equal(2, Number(Assert.Single(today.Rows).Case));
        Assert.Equal(0, today.PeopleLeft);
    }

    [Fact]
    public void Findings_ThatCanWait_StayOnTheCase()
    {
        var late = Facts.InJob(new(2026, 10, 1)) with { FirstSheet = new SheetFact(Guid.Empty, _today, true) };

        var item = Assert.Single(TodayRows.OfFindings(late, _today));

        Assert.Equal("T.08", item.Finding!.Rule.Id);
        Assert.Contains(MethodRules.Check(late, _today), f => f.Rule.Id == "T.01");
    }

    private static TodayItem Item(int number, TodayReason reason) => new(Id(number), reason, _today);

    private static CaseId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));

    private static int Number(CaseId id) => BitConverter.ToInt32(id.Value.ToByteArray(), 0);
}
