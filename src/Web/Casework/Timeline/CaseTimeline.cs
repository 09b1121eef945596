using Stegvis.Web.Casework.Notes;

namespace Stegvis.Web.Casework.Timeline;

/// <summary>The one timeline of a case: the same for the specialist and the person, mixed from all sources.</summary>
public sealed class CaseTimeline(IEnumerable<ITimelineSource> sources)
{
    public const int PageSize = 20;

    public async Task<TimelinePage> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var items = new List<TimelineItem>();
        foreach (var source in MostFirst())
        {
            items.AddRange(await source.NewestAsync(request, cancellation));
            request = request.From is null && items.Count > request.Count ? request with { From = items.Select(i => i.On).OrderDescending().ElementAt(request.Count) } : request;
        }

        var newest = items.OrderByDescending(i => i.On).ThenByDescending(i => i.At).ToList();
        return newest.Count <= request.Count ? new TimelinePage(newest, null) : Cut(newest, newest[request.Count].On);
    }

    /// <summary>Most of what happens is told in notes. When they fill the page, the others need not go further back than they do.</summary>
    private IEnumerable<ITimelineSource> MostFirst() => sources.OrderByDescending(s => s is NotesOnTimeline);

    /// <summary>Pages are cut between days, so that "older than" loses nothing of a day that straddles the cut.</summary>
    private static TimelinePage Cut(List<TimelineItem> newest, DateOnly day)
    {
        var whole = newest.TakeWhile(i => i.On > day).ToList();
        return whole.Count == 0 ? new TimelinePage([.. newest.TakeWhile(i => i.On == day)], day) : new TimelinePage(whole, day.AddDays(1));
    }
}

/// <summary>One page of the timeline. <c>OlderThan</c> is set when there is more.</summary>
public sealed record TimelinePage(IReadOnlyList<TimelineItem> Items, DateOnly? OlderThan);

/// <summary>A page of the timeline inside the page that shows it. The person may comment; staff follow links instead.</summary>
public sealed record TimelineView(Platform.StegvisPage Host, TimelinePage Page, bool MayComment);
