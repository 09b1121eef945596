using Stegvis.Casework;
using Stegvis.Method;
using Stegvis.Storage.Casework;
using Stegvis.Web.Casework;
using Stegvis.Web.Casework.Findings;
using Stegvis.Web.Platform;

namespace Stegvis.Web.Today;

/// <summary>One row as it stands on the page: who, why, and one way on; a promise is ticked off where it stands.</summary>
public sealed record TodayRowView(CaseId Id, string Name, string Why)
{
    public string? Mark { get; init; }

    public string? Also { get; init; }

    public string? Action { get; init; }

    public string? Href { get; init; }

    public Guid? Task { get; init; }
}

/// <summary>Rows and the page that has their words.</summary>
public sealed record RowsView(StegvisPage Page, IReadOnlyList<TodayRowView> Rows);

/// <summary>Puts the rows of I dag into words.</summary>
internal sealed class TodayWords(StegvisPage page, TodayFacts facts)
{
    private readonly FindingWords _findings = new(page.Words, page.Today);

    public TodayRowView Row(TodayRow row)
    {
        var view = new TodayRowView(row.Case, facts.Names[row.Case], Why(row.First))
        {
            Also = row.Also.Count == 0 ? null : page.Word("Today.Also", Lower(Why(row.Also[0]))),
        };
        return row.First switch
        {
            { Finding: { } finding } => view with { Action = _findings.Action(finding), Href = NextStepLinks.To(row.Case, finding) },
            { Reason: TodayReason.TaskIsDue } item => OfTask(view, Task(item)),
            var item => OfMeeting(view, Meeting(item)),
        };
    }

    private TodayRowView OfTask(TodayRowView view, TodayTask task)
    {
        var marked = view with { Mark = DueWords(task.Due) };
        return task switch
        {
            { Kind: TaskKind.Promise } => marked with { Action = page.Word("Today.Done"), Task = task.Id },
            { Kind: TaskKind.CheckIn } => marked with { Action = page.Word("Today.See"), Href = $"/cases/{view.Id.Value}/referrals" },
            { Kind: TaskKind.DeleteSensitive } => marked with { Action = page.Word("Today.See"), Href = $"/cases/{view.Id.Value}/profile" },
            { Subject: { } job } => marked with { Action = page.Word("Today.See"), Href = $"/cases/{view.Id.Value}/placements/{job}" },
            _ => marked with { Action = page.Word("Today.See"), Href = $"/cases/{view.Id.Value}" },
        };
    }

    private TodayRowView OfMeeting(TodayRowView view, TodayMeeting meeting) => meeting switch
    {
        { PersonComes: false } => view with
        {
            Mark = page.Word("Today.AnswerNeeded"),
            Action = page.Word("Today.Move"),
            Href = $"/cases/{view.Id.Value}/meetings/{meeting.Id}",
        },
        _ when meeting.StartsAt <= page.Db.Now => view with { Action = page.Word("Today.Write"), Href = $"/cases/{view.Id.Value}/notes/new?meeting={meeting.Id}" },
        _ => view with { Action = page.Word("Today.See"), Href = $"/cases/{view.Id.Value}/meetings/{meeting.Id}" },
    };

    private string Why(TodayItem item) => item switch
    {
        { Finding: { } finding } => _findings.Title(finding, facts.Names[item.Case]),
        { Reason: TodayReason.TaskIsDue } => Task(item) is { Kind: TaskKind.Promise, What: { Length: > 0 } what } ? what : page.Word(Task(item).Kind),
        { Reason: TodayReason.PersonCannotCome } => page.Word("Today.CannotCome", Days.WhenAt(page, Meeting(item).On, Meeting(item).At)),
        _ => Meets(Meeting(item)),
    };

    private string DueWords(DateOnly due) => (due.DayNumber - page.Today.DayNumber) switch
    {
        < 0 => page.Word("Today.Overdue"),
        0 => page.Word("Today.DueToday"),
        _ => page.Word("Today.DueOn", Days.Inside(page, due, Days.Relative(page, due))),
    };

    private string Meets(TodayMeeting meeting) => meeting switch
    {
        _ when meeting.On > page.Today => page.Word("Today.MeetingOn", Days.Inside(page, meeting.On, Days.WhenAt(page, meeting.On, meeting.At))),
        { Place: { Length: > 0 } place, At: { } at } => page.Word("Today.MeetingAtPlace", place, Days.Clock(at)),
        { At: { } at } => page.Word("Today.MeetingAt", Days.Clock(at)),
        _ => page.Word("Today.Meeting"),
    };

    private TodayMeeting Meeting(TodayItem item) => facts.Meetings.First(m => m.Id == item.Record);

    private TodayTask Task(TodayItem item) => facts.Tasks.First(t => t.Id == item.Record);

    /// <summary>Inside a sentence the first letter is small, unless the word is all capitals.</summary>
    private static string Lower(string text) => text is [var first, var second, ..] && !char.IsUpper(second) ? char.ToLower(first, System.Globalization.CultureInfo.CurrentCulture) + text[1..] : text;
}
