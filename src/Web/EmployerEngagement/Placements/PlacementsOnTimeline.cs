using Stegvis.EmployerEngagement;
using Stegvis.Storage.Access;
using Stegvis.Web.Casework.Jobs;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.EmployerEngagement.Placements;

/// <summary>The day a job or a practice began, or begins, and whether it is an SE job.</summary>
internal sealed class PlacementsOnTimeline(Storage.AppDb db) : ITimelineSource
{
    private static readonly Newest<Placement, DateOnly> _placements = new(p => p.Facts.StartsOn);

    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var newest = await request.NewestAsync(_placements, cancellation);
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
