using System.Globalization;
using Stegvis.People;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.People.Consents;

/// <summary>A yes to sharing, and the end of one.</summary>
internal sealed class ConsentsOnTimeline : ITimelineSource
{
    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var newest = await request.Case.Records<Consent>().OrderByDescending(c => c.CreatedAt).Take(request.Count + 1).ListAsync(cancellation);
        if (newest.Count == 0)
        {
            return [];
        }

        var ids = newest.ConvertAll(c => c.Id);
        var yeses = (await request.Case.Records<Confirmation>().Where(c => ids.Contains(c.DocumentId)).OrderBy(c => c.CreatedAt).ListAsync(cancellation))
            .DistinctBy(c => c.DocumentId).ToDictionary(c => c.DocumentId);
        return newest.SelectMany(c => Items(request, c, yeses.GetValueOrDefault(c.Id)))
            .Where(i => request.Before is not { } before || i.On < before);
    }

    private static IEnumerable<TimelineItem> Items(TimelineRequest request, Consent consent, Confirmation? yes)
    {
        if (yes is not null)
        {
            yield return Item(request, "Timeline.ConsentGiven", yes.CreatedAt, consent) with { Icon = "eye" };
        }

        if (yes is { Means: not ConfirmationMeans.SaidElsewhere } && consent.WithdrawnAt is { } at)
        {
            yield return Item(request, "Timeline.ConsentWithdrawn", at, consent) with { Icon = "eye-off", Text = null };
        }
    }

    private static TimelineItem Item(TimelineRequest request, string key, DateTimeOffset at, Consent consent)
    {
        var title = string.Format(CultureInfo.CurrentCulture, SharedContent.Word(request.Page, key), consent.Facts.Recipient);
        return new TimelineItem(request.Page.Db.Services.Days.Of(at), at, "eye", title)
        {
            Text = consent.Facts.Purpose,
            Href = request.Link("consents") ?? "/me/sharing",
        };
    }
}
