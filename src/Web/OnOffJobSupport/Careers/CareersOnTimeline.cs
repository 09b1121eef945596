using System.Globalization;
using Stegvis.OnOffJobSupport;
using Stegvis.Storage.Access;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.OnOffJobSupport.Careers;

/// <summary>The days the person said what they want from here.</summary>
internal sealed class CareersOnTimeline : ITimelineSource
{
    private static readonly Newest<CareerDevelopment, DateOnly> _talks = new(c => c.Facts.TalkedOn);

    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var newest = await request.NewestAsync(_talks, cancellation);
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
