using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.Method;
using Stegvis.People;
using Stegvis.Storage.Access;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.Casework;
using Stegvis.Web.Casework;
using Stegvis.Web.Casework.Meetings;
using Stegvis.Web.Casework.Persons;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Calendar;
using Stegvis.Web.Ui.Layout;

namespace Stegvis.Web.Today;

/// <summary>
/// I dag: the meeting that just ended, then at most seven rows, one a person. Those who follow nobody up are led to their own first page.
/// </summary>
[Requires<BeSignedIn>, ReadsList]
public sealed class TodayModel(IShell shell, MarkMeeting mark, UndoMeetingChange undo, CompleteTask complete, PutOffRow putOff) : StegvisPage
{
    /// <summary>How long after its end a meeting is still "just finished".</summary>
    public static readonly TimeSpan JustFinished = TimeSpan.FromHours(3);

    /// <summary>What a tap did, as a code.</summary>
    [FromQuery]
    public TodayAnswer? Said { get; set; }

    /// <summary>Whose meeting the tap was about, and which, so that it can be undone.</summary>
    [FromQuery(Name = "of")]
    public Guid? SaidOf { get; set; }

    [FromQuery(Name = "meeting")]
    public Guid? SaidMeeting { get; set; }

    /// <summary>Why the message is not sent now; null: it may be.</summary>
    public string? NotNow { get; private set; }

    public TodayMeeting? Now { get; private set; }

    public string NowName { get; private set; } = "";

    public string? NowTime => Now?.At is not { } at ? null
        : Now.Minutes is { } minutes ? $"{Days.Clock(at)}–{Days.Clock(at.AddMinutes(minutes))}" : Days.Clock(at);

    public IReadOnlyList<TodayRowView> Rows { get; private set; } = [];

    public int PeopleLeft { get; private set; }

    /// <summary>This week for the colleagues one stands in for.</summary>
    public IReadOnlyList<CoverView> Covers { get; private set; } = [];

    public int Following { get; private set; }

    public string DayLine => Today.ToString(CultureInfo.CurrentCulture.TwoLetterISOLanguageName is "en" or "sv" ? "dddd d MMMM" : "dddd d. MMMM", CultureInfo.CurrentCulture);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!WorkOnCase.Allows(Actor.Role))
        {
            return shell.HomeUrl == "/" ? NotFound() : Redirect(shell.HomeUrl);
        }

        NotNow = Said is TodayAnswer.Late or TodayAnswer.NoShow && SaidOf is { } of && await Db.OpenAsync(Actor, new CaseId(of), Aborted) is { } told
            ? Reach.Of(this, told, ContactChannel.Phone, ContactChannel.Sms).Why
            : null;
        var facts = await Db.TodayOfAsync(Actor, Aborted);
        Following = facts.Cases.Values.Count(c => c.ClosedOn is null);
        Now = facts.Meetings.LastOrDefault(IsNow);
        NowName = Now is null ? "" : facts.Names[Now.Case];
        var items = Items(facts).ToList();
        var today = TodayRows.Of(items.Where(i => !facts.Covered.ContainsKey(i.Case)), facts.PutOff);
        var words = new TodayWords(this, facts);
        (Rows, PeopleLeft, Covers) = ([.. today.Rows.Select(words.Row)], today.PeopleLeft, CoverView.Of(this, facts, items));
        var shown = Rows.Concat(Covers.SelectMany(c => c.Rows)).Select(r => r.Id).Concat(Now is null ? [] : [Now.Case]).Distinct().ToList();
        await Db.RecordListAsync(Actor, shown, Aborted);
        return Page();
    }

    /// <summary>My meetings for a calendar outside Stegvis: the neutral reference and the time, nothing else.</summary>
    public async Task<IActionResult> OnGetCalendarAsync()
    {
        if (!WorkOnCase.Allows(Actor.Role))
        {
            return NotFound();
        }

        var meetings = await Db.CalendarOfAsync(Actor, Aborted);
        await Db.RecordListAsync(Actor, [.. meetings.Select(m => m.Case).Distinct()], Aborted);
        return File(CalendarFile.Of(meetings.Select(Entry), Db.Now), CalendarFile.ContentType, Word("Today.Calendar.FileName"));
    }

    public Task<IActionResult> OnPostNoShowAsync(Guid caseId, Guid record) => MarkAsync(caseId, record, TodayAnswer.NoShow, MeetingChange.NoShow);

    public Task<IActionResult> OnPostLateAsync(Guid caseId, Guid record) => MarkAsync(caseId, record, TodayAnswer.Late, MeetingChange.Late);

    public async Task<IActionResult> OnPostUndoAsync(Guid caseId, Guid record)
    {
        var said = TodayAnswer.Undone;
        var answer = await ChangeAsync(caseId, said, async @case =>
        {
            var undone = await undo.ExecuteAsync(@case, record, Aborted);
            said = undone.Refusal?.Code is "MeetingHasNewer" ? TodayAnswer.HasNewer : TodayAnswer.Undone;
            return undone.Succeeded || said is TodayAnswer.HasNewer;
        });
        return answer is RedirectResult && said is TodayAnswer.HasNewer ? Redirect($"/?said={said}&of={caseId}&meeting={record}") : answer;
    }

    public Task<IActionResult> OnPostDoneAsync(Guid caseId, Guid record) =>
        ChangeAsync(caseId, TodayAnswer.Done, @case => complete.ExecuteAsync(@case, record, Aborted));

    public Task<IActionResult> OnPostLaterAsync(Guid caseId) => ChangeAsync(caseId, TodayAnswer.Later, async @case =>
    {
        await putOff.ExecuteAsync(@case, Aborted);
        return true;
    });

    private async Task<IActionResult> MarkAsync(Guid caseId, Guid record, TodayAnswer said, MeetingChange change)
    {
        var answer = await ChangeAsync(caseId, said, async @case => await @case.FindAsync<Meeting>(record, Aborted) is { } meeting
            && (meeting.Outcome is not MeetingOutcome.Planned || (await mark.ExecuteAsync(@case, record, change, Aborted)).Succeeded));
        return answer is RedirectResult ? Redirect($"/?said={said}&of={caseId}&meeting={record}") : answer;
    }

    private async Task<IActionResult> ChangeAsync(Guid caseId, TodayAnswer said, Func<CaseView, Task<bool>> change) =>
        WorkOnCase.Allows(Actor.Role) && await Db.OpenAsync(Actor, new CaseId(caseId), Aborted) is { } @case && await change(@case)
            ? Redirect("/?said=" + said)
            : NotFound();

    private bool IsNow(TodayMeeting meeting) =>
        meeting.On == Today && meeting.StartsAt <= Db.Now && Db.Now <= meeting.StartsAt.AddMinutes(meeting.Minutes ?? 60) + JustFinished;

    private IEnumerable<TodayItem> Items(TodayFacts facts) =>
    [
        .. facts.Meetings.Where(m => m.Id != Now?.Id).Select(m => new TodayItem(
            m.Case, m.PersonComes is false ? TodayReason.PersonCannotCome : TodayReason.MeetingToday, m.On) { Record = m.Id, At = m.At }),
        .. facts.Tasks.Select(t => new TodayItem(t.Case, TodayReason.TaskIsDue, t.Due) { Record = t.Id }),
        .. facts.Cases.Values.SelectMany(c => TodayRows.OfFindings(c, Today)),
    ];

    private CalendarEntry Entry(CalendarMeeting meeting) =>
        new(meeting.Id, meeting.StartsAt, CalendarFile.LengthOf(meeting.Minutes), Word("Today.Calendar.Entry", meeting.Reference))
        {
            Version = meeting.Version,
            IsCalledOff = meeting.IsCalledOff,
        };
}

/// <summary>What was just tapped.</summary>
public enum TodayAnswer
{
    NoShow,
    Late,
    Done,
    Later,
    Undone,
    HasNewer,
}
