using Stegvis.VocationalProfiling;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.VocationalProfiling;

internal sealed class ProfileOnTimeline : ITimelineSource
{
    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var days = request.Page.Db.Services.Days;
        var confirmed = await request.Case.Records<VocationalProfile>().Where(p => p.ConfirmedAt != null).OrderByDescending(p => p.Number).ListAsync(cancellation);
        return confirmed.Select(p => (Profile: p, At: p.ConfirmedAt!.Value)).Where(p => request.Before is null || days.Of(p.At) < request.Before)
            .Take(request.Count + 1).Select(p => new TimelineItem(days.Of(p.At), p.At, "check-circle", Title(request, p.Profile.Number))
            {
                Href = request.Link($"profile/versions/{p.Profile.Number}"),
            });
    }

    private static string Title(TimelineRequest request, int number) => string.Format(
        System.Globalization.CultureInfo.CurrentCulture, request.Page.Words.Find(typeof(ProfileOnTimeline), "Timeline.Confirmed") ?? "{0}", number);
}
