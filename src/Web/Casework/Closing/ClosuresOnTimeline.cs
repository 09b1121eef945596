using Stegvis.Casework;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.Casework.Closing;

internal sealed class ClosuresOnTimeline : ITimelineSource
{
    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var closures = await request.Case.Records<Closure>().OrderByDescending(c => c.CreatedAt).Take(request.Count + 1).ListAsync(cancellation);
        return closures.SelectMany(c => Items(request, c)).Where(i => request.Before is not { } before || i.On < before);
    }

    private static IEnumerable<TimelineItem> Items(TimelineRequest request, Closure closure)
    {
        yield return new TimelineItem(closure.ClosedOn, closure.CreatedAt, "pause", Find(request, "Timeline.Stopped")) { Text = closure.Reason };
        if (closure.ReopenedOn is { } back)
        {
            yield return new TimelineItem(back, closure.CreatedAt.AddTicks(1), "play", Find(request, "Timeline.Back"));
        }
    }

    private static string Find(TimelineRequest request, string key) => string.Format(
        System.Globalization.CultureInfo.CurrentCulture,
        request.Page.Words.Find(typeof(ClosureModel), key) ?? key,
        request.Case.Name);
}
