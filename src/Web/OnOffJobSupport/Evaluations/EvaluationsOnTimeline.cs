using Stegvis.OnOffJobSupport;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.OnOffJobSupport.Evaluations;

/// <summary>The days a job was looked at together, with what both sides agreed to say about it.</summary>
internal sealed class EvaluationsOnTimeline : ITimelineSource
{
    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var held = request.Case.Records<PlacementEvaluation>();
        held = request.Before is { } before ? held.Where(e => e.Facts.HeldOn < before) : held;
        var newest = await held.OrderByDescending(e => e.Facts.HeldOn).Take(request.Count + 1).ListAsync(cancellation);
        return newest.Select(e => new TimelineItem(e.Facts.HeldOn ?? default, e.CreatedAt, "chart", Title(request, e.Facts.Kind))
        {
            Text = e.Facts.SharedWithEmployer ?? e.Facts.PersonSays,
            Href = request.Link($"placements/{e.PlacementId.Value}/evaluations/{e.Id}"),
        });
    }

    private static string Title(TimelineRequest request, EvaluationKind kind) =>
        request.Page.Words.Find(typeof(EvaluationsOnTimeline), $"EvaluationKind.{kind}") ?? "";
}
