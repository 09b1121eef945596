using System.Globalization;
using Stegvis.OnOffJobSupport;
using Stegvis.Storage.Access;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.OnOffJobSupport.Adjustments;

/// <summary>The days something new was tried in a job.</summary>
internal sealed class AdjustmentsOnTimeline : ITimelineSource
{
    private static readonly Newest<JobAdjustment, DateOnly> _tried = new(a => a.Facts.TriedFrom);

    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var newest = await request.NewestAsync(_tried, cancellation);
        return newest.Select(a => new TimelineItem(a.Facts.TriedFrom ?? default, a.CreatedAt, "repeat", Title(request, a))
        {
            Text = a.Facts.Result ?? a.Facts.Problem,
            Href = request.Link($"placements/{a.PlacementId.Value}/adjustments/{a.Id}"),
        });
    }

    private static string Title(TimelineRequest request, JobAdjustment tried) =>
        string.Format(CultureInfo.CurrentCulture, Word(request, "Timeline.Tried"), Word(request, $"Remedy.{tried.Facts.Remedy}"));

    private static string Word(TimelineRequest request, string key) => request.Page.Words.Find(typeof(AdjustmentsOnTimeline), key) ?? "";
}
