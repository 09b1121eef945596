using Stegvis.OnOffJobSupport;
using Stegvis.Storage.Access;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.OnOffJobSupport.Evaluations;

/// <summary>The days a job was looked at together, with what both sides agreed to say about it.</summary>
internal sealed class EvaluationsOnTimeline : ITimelineSource
{
    private static readonly Newest<PlacementEvaluation, DateOnly> _held = new(e => e.Facts.HeldOn);

    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var newest = await request.NewestAsync(_held, cancellation);
        return newest.Select(e => new TimelineItem(e.Facts.HeldOn ?? default, e.CreatedAt, "chart", Title(request, e.Facts.Kind))
        {
            Text = e.Facts.SharedWithEmployer ?? e.Facts.PersonSays,
            Href = request.Link($"placements/{e.PlacementId.Value}/evaluations/{e.Id}"),
        });
    }

    private static string Title(TimelineRequest request, EvaluationKind kind) =>
        request.Page.Words.Find(typeof(EvaluationsOnTimeline), $"EvaluationKind.{kind}") ?? "";
}
