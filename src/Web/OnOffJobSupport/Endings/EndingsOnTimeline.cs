using System.Globalization;
using Stegvis.OnOffJobSupport;
using Stegvis.Storage.Access;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.OnOffJobSupport.Endings;

/// <summary>The day a job ended, and the person's choice of what comes after.</summary>
internal sealed class EndingsOnTimeline(Storage.AppDb db) : ITimelineSource
{
    private static readonly Newest<PlacementEnding, DateOnly> _endings = new(e => e.Facts.LastDay);

    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var newest = await request.NewestAsync(_endings, cancellation);
        var jobs = newest.Count == 0 ? [] : await Web.Casework.Jobs.Job.AllOfAsync(db, request.Case, cancellation);
        return newest.Select(e => Item(request, e, jobs.FirstOrDefault(j => j.Id == e.PlacementId)?.Name ?? ""));
    }

    private static TimelineItem Item(TimelineRequest request, PlacementEnding ending, string job)
    {
        var title = request.Page.Words.Find(typeof(EndingsOnTimeline), "Timeline.Ended") ?? "";
        var next = request.Page.Words.Find(typeof(EndingsOnTimeline), ending.Facts.SearchAgain ? "Timeline.SearchAgain" : "Timeline.OtherChoice");
        return new TimelineItem(ending.Facts.LastDay ?? default, ending.CreatedAt, "forward", string.Format(CultureInfo.CurrentCulture, title, job))
        {
            Text = next,
            Href = request.Link($"placements/{ending.PlacementId.Value}"),
        };
    }
}
