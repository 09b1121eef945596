using Stegvis.JobFinding;
using Stegvis.Storage.EmployerEngagement;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.JobFinding.Leads;

internal sealed class LeadsOnTimeline : ITimelineSource
{
    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var contacts = request.Case.Records<LeadContact>();
        contacts = request.Before is { } before ? contacts.Where(c => c.Facts.On < before) : contacts;
        var newest = await contacts.OrderByDescending(c => c.Facts.On).Take(request.Count + 1).ListAsync(cancellation);
        var names = await request.Page.Db.EmployerNamesAsync(newest.Select(c => c.EmployerId), cancellation);
        return newest.Select(c => Item(request, c, names.GetValueOrDefault(c.EmployerId, "")));
    }

    private static TimelineItem Item(TimelineRequest request, LeadContact contact, string employer)
    {
        var channel = request.Page.Words.Find(typeof(LeadsOnTimeline), $"LeadChannel.{contact.Facts.Channel}");
        var title = request.Page.Words.Find(typeof(LeadsOnTimeline), "Timeline.Contact") ?? "{0} {1}";
        return new TimelineItem(contact.Facts.On ?? default, contact.CreatedAt, "briefcase",
            string.Format(System.Globalization.CultureInfo.CurrentCulture, title, employer, channel))
        {
            Text = contact.Facts.Text,
            Href = request.Link($"leads/{contact.LeadId}"),
        };
    }
}
