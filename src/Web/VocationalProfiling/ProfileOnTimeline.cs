using Stegvis.Storage.Access;
using Stegvis.VocationalProfiling;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.VocationalProfiling;

internal sealed class ProfileOnTimeline : ITimelineSource
{
    private static readonly Newest<VocationalProfile, DateTimeOffset> _confirmed = new(p => p.ConfirmedAt);

    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var (days, confirmed) = (request.Page.Db.Services.Days, await request.NewestAsync(_confirmed, cancellation));
        return from profile in confirmed
               let at = profile.ConfirmedAt!.Value
               select new TimelineItem(days.Of(at), at, "check-circle", Title(request, profile.Number)) { Href = request.Link($"profile/versions/{profile.Number}") };
    }

    private static string Title(TimelineRequest request, int number) => string.Format(
        System.Globalization.CultureInfo.CurrentCulture, request.Page.Words.Find(typeof(ProfileOnTimeline), "Timeline.Confirmed") ?? "{0}", number);
}
