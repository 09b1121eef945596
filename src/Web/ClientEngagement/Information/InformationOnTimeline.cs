using System.Globalization;
using Stegvis.ClientEngagement;
using Stegvis.Storage.Access;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.ClientEngagement.Information;

internal sealed class InformationOnTimeline : ITimelineSource
{
    private static readonly Newest<InformationPack, DateOnly> _packs = new(p => p.Facts.GivenOn);

    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var newest = await request.NewestAsync(_packs, cancellation);
        return newest.Select(p => new TimelineItem(p.Facts.GivenOn ?? default, p.CreatedAt, "book", Say(request, "Timeline.Explained"))
        {
            Text = p.Facts.Topics.Count == 0 ? null : string.Join(", ", p.Facts.Topics.Select(t => Say(request, $"InformationTopic.{t}"))),
            Href = request.Link("information") ?? "/me/information",
        });
    }

    private static string Say(TimelineRequest request, string key) =>
        string.Format(CultureInfo.CurrentCulture, request.Page.Words.Find(typeof(InformationModel), key) ?? key, request.Case.Name);
}
