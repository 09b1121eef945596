using Stegvis.Casework;

namespace Stegvis.Web.Casework.Timeline;

/// <summary>The day the person came from another provider with everything they took along.</summary>
internal sealed class ArrivalsOnTimeline : ITimelineSource
{
    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var arrivals = await request.Case.Records<Arrival>().OrderByDescending(a => a.CreatedAt).Take(request.Count + 1).ListAsync(cancellation);
        var days = request.Page.Db.Services.Days;
        return from arrival in arrivals
               let came = days.Of(arrival.CreatedAt)
               where request.Before is not { } before || came < before
               let taken = arrival.Facts.TakenOn is { } day ? Days.Long(day) : ""
               select new TimelineItem(came, arrival.CreatedAt, "sign-in", request.Page.Word("Timeline.Arrival", arrival.Facts.From, taken));
    }
}
