using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.People;

namespace Stegvis.Storage.Casework;

/// <summary>A meeting as it may leave for a worker's own calendar: the case's neutral reference and the time, no name and no place.</summary>
public sealed record CalendarMeeting(CaseId Case, string Reference, Guid Id, DateTimeOffset StartsAt)
{
    public int? Minutes { get; init; }

    public int Version { get; init; }

    public bool IsCalledOff { get; init; }
}

public static class CalendarReading
{
    private const int _daysAhead = 90;
    private const int _most = 1000;

    /// <summary>The meetings ahead with the people a worker follows, those called off too, so that a calendar that has them takes them out.</summary>
    public static Task<List<CalendarMeeting>> CalendarOfAsync(this AppDb db, Actor worker, CancellationToken cancellation)
    {
        var (now, last) = (db.Now, db.Now.AddDays(_daysAhead));
        return (from c in db.CaseloadOf(worker, team: true)
                where c.ClosedOn == null && db.WhereaboutsShownTo(worker).Any(shown => shown.CaseId == c.CaseId)
                join m in db.Set<Meeting>() on c.CaseId equals m.CaseId
                where m.StartsAt >= now && m.StartsAt < last && (m.Outcome == MeetingOutcome.Planned || m.Outcome == MeetingOutcome.CalledOff)
                orderby m.StartsAt
                select new CalendarMeeting(c.CaseId, c.Reference, m.MeetingId.Value, m.StartsAt)
                {
                    Minutes = m.Facts.Minutes,
                    Version = m.Version,
                    IsCalledOff = m.Outcome == MeetingOutcome.CalledOff,
                }).AsNoTracking().Take(_most).ToListAsync(cancellation);
    }
}
