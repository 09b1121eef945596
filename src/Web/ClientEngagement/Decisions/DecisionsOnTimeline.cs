using System.Globalization;
using Stegvis.ClientEngagement;
using Stegvis.Storage.Access;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.ClientEngagement.Decisions;

internal sealed class DecisionsOnTimeline : ITimelineSource
{
    private static readonly Newest<Decision, DateOnly> _decisions = new(d => d.Facts.DecidedOn);

    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var newest = await request.NewestAsync(_decisions, cancellation);
        return newest.Select(d => new TimelineItem(d.Facts.DecidedOn ?? default, d.CreatedAt, "check-ring", Title(request, d.Facts))
        {
            Text = d.Facts.OwnWords,
            Href = request.Link("decision"),
        });
    }

    private static string Title(TimelineRequest request, DecisionFacts facts) => string.Format(
        CultureInfo.CurrentCulture,
        Find(request, "Timeline.Decision"),
        facts.Answer is { } answer ? Find(request, $"IntakeAnswer.{answer}") : "–");

    private static string Find(TimelineRequest request, string key) => request.Page.Words.Find(typeof(DecisionModel), key) ?? key;
}
