using Stegvis.Casework;

namespace Stegvis.Method;

/// <summary>Why a person stands in I dag, the most urgent first.</summary>
public enum TodayReason
{
    PersonCannotCome,
    TaskIsDue,
    MeetingToday,
    FindingNow,
    FindingSoon,
}

/// <summary>One thing about one person today.</summary>
public sealed record TodayItem(CaseId Case, TodayReason Reason, DateOnly Due)
{
    public TimeOnly? At { get; init; }

    public Finding? Finding { get; init; }

    /// <summary>The meeting or task it is about.</summary>
    public Guid? Record { get; init; }

    public bool IsNewInJob => Finding?.IsNewInJob ?? false;
}

/// <summary>One person's row: what matters most, and what else there is.</summary>
public sealed record TodayRow(CaseId Case, TodayItem First, IReadOnlyList<TodayItem> Also);

/// <summary>I dag: at most seven rows, one a person, everything about that person merged (decision 0022).</summary>
public sealed record TodayRows(IReadOnlyList<TodayRow> Rows, int PeopleLeft)
{
    public const int Most = 7;

    public static TodayRows Of(IEnumerable<TodayItem> items, IReadOnlySet<CaseId> putOff)
    {
        var rows = InOrder(items.Where(i => !putOff.Contains(i.Case))).GroupBy(i => i.Case)
            .Select(g => new TodayRow(g.Key, g.First(), [.. g.Skip(1)])).ToList();
        return new TodayRows([.. rows.Take(Most)], Math.Max(0, rows.Count - Most));
    }

    /// <summary>What the rules say about one case, as far as it burns today or soon.</summary>
    public static IEnumerable<TodayItem> OfFindings(CaseFacts facts, DateOnly today) =>
        from finding in MethodRules.Check(facts, today)
        where finding.NeedsYou
        let reason = finding.Urgency is Urgency.Now ? TodayReason.FindingNow : TodayReason.FindingSoon
        select new TodayItem(facts.Id, reason, finding.Due ?? today) { Finding = finding };

    private static IOrderedEnumerable<TodayItem> InOrder(IEnumerable<TodayItem> items) =>
        items.OrderBy(i => i.Reason).ThenByDescending(i => i.IsNewInJob).ThenBy(i => i.Due).ThenBy(i => i.At ?? TimeOnly.MinValue).ThenBy(i => i.Case.Value);
}
