using Stegvis.EmployerEngagement;
using Stegvis.Web.Casework.Jobs;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.EmployerEngagement.Placements;

/// <summary>The day a job or a practice began, or begins, and whether it is an SE job.</summary>
internal sealed class PlacementsOnTimeline(Storage.AppDb db) : ITimelineSource
{
    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var rows = request.Case.Records<Placement>();
        rows = request.Before is { } before ? rows.Where(p => p.Facts.StartsOn < before) : rows;
        var newest = await rows.OrderByDescending(p => p.Facts.StartsOn).Take(request.Count + 1).ListAsync(cancellation);
        return newest.Zip(await Job.InAsync(db, newest, cancellation), (placement, job) => Item(request, placement, job));
    }

    private static TimelineItem Item(TimelineRequest request, Placement placement, Job job)
    {
        var day = placement.Facts.StartsOn ?? default;
        var key = (job.IsPractice, day > request.Page.Today) switch
        {
            (true, _) => "Timeline.Practice",
            (_, true) => "Timeline.JobAhead",
            _ => "Timeline.Job",
        };
        return new TimelineItem(day, placement.CreatedAt, "briefcase", string.Format(System.Globalization.CultureInfo.CurrentCulture, Verdict.Find(request.Page, key), job.Name))
        {
            Href = request.Link($"placements/{placement.Id}"),
            Text = request.ForStaff ? Verdict.Line(request.Page, placement.Facts) : null,
        };
    }
}
