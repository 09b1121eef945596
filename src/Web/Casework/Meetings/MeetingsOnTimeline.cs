using Stegvis.Casework;
using Stegvis.Storage.Access;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.Casework.Meetings;

/// <summary>Meetings that did not happen. A held one is told by its note.</summary>
internal sealed class MeetingsOnTimeline : ITimelineSource
{
    private static readonly Newest<Meeting, DateOnly> _missed = new(m => m.Facts.On) { Only = m => m.Outcome == MeetingOutcome.NoShow };

    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var newest = await request.NewestAsync(_missed, cancellation);
        var title = request.Page.Words.Find(typeof(MeetingsOnTimeline), "Timeline.NoShow") ?? "";
        return newest.Select(m => new TimelineItem(m.Facts.On ?? default, m.StartsAt, "calendar", title)
        {
            Text = m.Facts.Place,
            Href = request.Link($"meetings/{m.Id}"),
        });
    }
}
