using Stegvis.JobFinding;
using Stegvis.Storage.Access;
using Stegvis.Storage.EmployerEngagement;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.JobFinding.Leads;

internal sealed class LeadsOnTimeline : ITimelineSource
{
    private static readonly Newest<LeadContact, DateOnly> _contacts = new(c => c.Facts.On);

    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var newest = await request.NewestAsync(_contacts, cancellation);
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
