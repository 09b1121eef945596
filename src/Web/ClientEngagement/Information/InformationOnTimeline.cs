using System.Globalization;
using Stegvis.ClientEngagement;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.ClientEngagement.Information;

internal sealed class InformationOnTimeline : ITimelineSource
{
    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var packs = request.Case.Records<InformationPack>();
        packs = request.Before is { } before ? packs.Where(p => p.Facts.GivenOn < before) : packs;
        var newest = await packs.OrderByDescending(p => p.Facts.GivenOn).Take(request.Count + 1).ListAsync(cancellation);
        return newest.Select(p => new TimelineItem(p.Facts.GivenOn ?? default, p.CreatedAt, "book", Say(request, "Timeline.Explained"))
        {
            Text = p.Facts.Topics.Count == 0 ? null : string.Join(", ", p.Facts.Topics.Select(t => Say(request, $"InformationTopic.{t}"))),
            Href = request.Link("information") ?? "/me/information",
        });
    }

    private static string Say(TimelineRequest request, string key) =>
        string.Format(CultureInfo.CurrentCulture, request.Page.Words.Find(typeof(InformationModel), key) ?? key, request.Case.Name);
}
