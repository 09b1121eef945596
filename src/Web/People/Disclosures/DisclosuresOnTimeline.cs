using Stegvis.People;
using Stegvis.Storage.Access;
using Stegvis.Storage.EmployerEngagement;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.People.Disclosures;

internal sealed class DisclosuresOnTimeline : ITimelineSource
{
    private static readonly Newest<DisclosureDecision, DateTimeOffset> _decisions = new(d => d.CreatedAt);

    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var newest = await request.NewestAsync(_decisions, cancellation);
        var names = await request.Page.Db.EmployerNamesAsync(newest.Select(d => d.EmployerId), cancellation);
        return newest.Select(d => Item(request, d, names.GetValueOrDefault(d.EmployerId, "")));
    }

    private static TimelineItem Item(TimelineRequest request, DisclosureDecision decision, string employer)
    {
        var on = request.Page.Db.Services.Days.Of(decision.CreatedAt);
        var key = decision.WithdrawnAt is null ? $"DisclosureLevel.{decision.Facts.Level}" : "Timeline.Withdrawn";
        return new TimelineItem(on, decision.CreatedAt, "lock", Words(request, "Timeline.Decided", employer))
        {
            Text = Words(request, key),
            Href = request.Link("disclosures"),
        };
    }

    private static string Words(TimelineRequest request, string key, params object?[] facts) =>
        string.Format(System.Globalization.CultureInfo.CurrentCulture, request.Page.Words.Find(typeof(DisclosuresOnTimeline), key) ?? key, facts);
}
