using Stegvis.Casework;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.Casework.Pauses;

internal sealed class PausesOnTimeline : ITimelineSource
{
    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var pauses = await request.Case.Records<Pause>().OrderByDescending(p => p.CreatedAt).Take(request.Count + 1).ListAsync(cancellation);
        return pauses.SelectMany(p => Items(request, p)).Where(i => request.Before is not { } before || i.On < before);
    }

    private static IEnumerable<TimelineItem> Items(TimelineRequest request, Pause pause)
    {
        yield return new TimelineItem(pause.FromOn, pause.CreatedAt, "clock", Word(request, "Timeline.Paused")) { Text = pause.Facts.Reason };
        if (pause.UntilOn is { } on)
        {
            yield return new TimelineItem(on, pause.CreatedAt.AddTicks(1), "play", Word(request, "Timeline.Resumed"));
        }
    }

    private static string Word(TimelineRequest request, string key) => request.Page.Words.Find(typeof(PauseModel), key) ?? key;
}
