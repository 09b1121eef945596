using Stegvis.Casework;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.Casework.Unmet;

internal sealed class UnmetOnTimeline : ITimelineSource
{
    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var needs = await request.Case.Records<UnmetNeed>().OrderByDescending(n => n.CreatedAt).Take(request.Count + 1).ListAsync(cancellation);
        return needs.SelectMany(n => Items(request, n)).Where(i => request.Before is not { } before || i.On < before);
    }

    private static IEnumerable<TimelineItem> Items(TimelineRequest request, UnmetNeed need)
    {
        yield return new TimelineItem(need.NotedOn, need.CreatedAt, "attention", Word(request, "Timeline." + need.What)) { Text = need.Facts.Need, Href = request.Link("unmet-need") };
        if (need.MetOn is { } on)
        {
            yield return new TimelineItem(on, need.CreatedAt.AddTicks(1), "check", Word(request, "Timeline.Met"));
        }
    }

    private static string Word(TimelineRequest request, string key) => request.Page.Words.Find(typeof(UnmetModel), key) ?? key;
}
