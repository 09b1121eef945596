using Stegvis.Casework;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.Casework.Meetings;

/// <summary>Meetings that did not happen. A held one is told by its note.</summary>
internal sealed class MeetingsOnTimeline : ITimelineSource
{
    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var missed = request.Case.Records<Meeting>().Where(m => m.Outcome == MeetingOutcome.NoShow);
        missed = request.Before is { } before ? missed.Where(m => m.Facts.On < before) : missed;
        var newest = await missed.OrderByDescending(m => m.Facts.On).Take(request.Count + 1).ListAsync(cancellation);
        var title = request.Page.Words.Find(typeof(MeetingsOnTimeline), "Timeline.NoShow") ?? "";
        return newest.Select(m => new TimelineItem(m.Facts.On ?? default, m.StartsAt, "calendar", title)
        {
            Text = m.Facts.Place,
            Href = request.Link($"meetings/{m.Id}"),
        });
    }
}
