using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Calendar;

namespace Stegvis.Web.Me.Calendar;

/// <summary>My meetings ahead (C.032), and the same times for my own calendar: a neutral word, and the place only when I want it along.</summary>
[Requires<OwnCase>, Reads("M1.32")]
public sealed class MyMeetingsModel : StegvisPage
{
    private const int _most = 200;

    public IReadOnlyList<Meeting> Ahead { get; private set; } = [];

    public async Task OnGetAsync() => Ahead = [.. (await FromNowAsync()).Where(m => m.Outcome is MeetingOutcome.Planned)];

    public async Task<IActionResult> OnGetFileAsync(bool places)
    {
        var entries = (await FromNowAsync()).Select(m => new CalendarEntry(m.Id, m.StartsAt, CalendarFile.LengthOf(m.Facts.Minutes), Word("MyMeetings.InCalendar"))
        {
            Place = places ? m.Facts.Place : null,
            Version = m.Version,
            IsCalledOff = m.Outcome is MeetingOutcome.CalledOff,
        });
        return File(CalendarFile.Of(entries, Db.Now), CalendarFile.ContentType, Word("MyMeetings.FileName"));
    }

    public bool MayChoose(Meeting meeting) => ChooseMeeting.MayChoose(meeting, Db.Now);

    public string When(Meeting meeting) => Casework.Days.WhenAt(this, meeting.Facts.On!.Value, meeting.Facts.At);

    /// <summary>Called-off times come along, so that a calendar that has them already takes them out.</summary>
    private async Task<List<Meeting>> FromNowAsync()
    {
        var now = Db.Now;
        var meetings = await Case.Records<Meeting>().Where(m => m.StartsAt >= now).OrderBy(m => m.StartsAt).Take(_most).ListAsync(Aborted);
        return [.. meetings.Where(m => m.Outcome is MeetingOutcome.Planned or MeetingOutcome.CalledOff)];
    }
}
