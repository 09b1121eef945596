using System.Globalization;
using Stegvis.OnOffJobSupport;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.OnOffJobSupport.Careers;

/// <summary>The days the person said what they want from here.</summary>
internal sealed class CareersOnTimeline : ITimelineSource
{
    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var talks = request.Case.Records<CareerDevelopment>();
        talks = request.Before is { } before ? talks.Where(c => c.Facts.TalkedOn < before) : talks;
        var newest = await talks.OrderByDescending(c => c.Facts.TalkedOn).Take(request.Count + 1).ListAsync(cancellation);
        return newest.Select(c => new TimelineItem(c.Facts.TalkedOn ?? default, c.CreatedAt, "star", Title(request, c))
        {
            Text = c.Facts.Goal,
            Href = request.Link("career"),
        });
    }

    private static string Title(TimelineRequest request, CareerDevelopment talk) =>
        string.Format(CultureInfo.CurrentCulture, Word(request, "Timeline.Career"), Word(request, $"CareerWish.{talk.Facts.Wish}"));

    private static string Word(TimelineRequest request, string key) => request.Page.Words.Find(typeof(CareersOnTimeline), key) ?? "";
}
