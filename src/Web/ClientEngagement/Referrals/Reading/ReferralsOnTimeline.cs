using System.Globalization;
using Stegvis.ClientEngagement;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.ClientEngagement.Referrals.Reading;

internal sealed class ReferralsOnTimeline : ITimelineSource
{
    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var referrals = await request.Case.Records<OnwardReferral>().OrderByDescending(r => r.CreatedAt).Take(request.Count + 1).ListAsync(cancellation);
        return referrals.SelectMany(r => Items(request, r)).Where(i => request.Before is not { } before || i.On < before);
    }

    private static IEnumerable<TimelineItem> Items(TimelineRequest request, OnwardReferral referral)
    {
        var (day, href) = (request.Page.Db.Services.Days.Of(referral.CreatedAt), request.Link("referrals") ?? "/me/coming-back");
        yield return new TimelineItem(day, referral.CreatedAt, "forward", Say(request, "Timeline.HelpedOn", referral.Facts.Service)) { Text = referral.Facts.Reason, Href = href };
        if (referral.ReturnedOn is { } back)
        {
            yield return new TimelineItem(back, referral.CreatedAt.AddTicks(1), "undo", Say(request, "Timeline.CameBack", request.Case.Name))
            {
                Text = referral.MayUse is { } use ? Say(request, $"EarlierInformation.{use}") : null,
                Href = href,
            };
        }
    }

    private static string Say(TimelineRequest request, string key, params object?[] facts) =>
        string.Format(CultureInfo.CurrentCulture, request.Page.Words.Find(typeof(ReferralsModel), key) ?? key, facts);
}
