using Stegvis.JobFinding;
using Stegvis.People;
using Stegvis.Storage.EmployerEngagement;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.JobFinding.Leads;

/// <summary>One lead as the list shows it.</summary>
public sealed record LeadRow(JobLead Lead, string Employer, DateOnly? LastContactOn);

/// <summary>The possible jobs of one person, furthest stage first.</summary>
[Requires<ReadCase>, Reads("M3.30")]
public sealed class LeadsModel : StegvisPage
{
    public IReadOnlyList<LeadRow> Open { get; private set; } = [];

    public IReadOnlyList<LeadRow> Closed { get; private set; } = [];

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public async Task OnGetAsync()
    {
        var leads = await Case.Records<JobLead>().OrderByDescending(l => l.CreatedAt).ListAsync(Aborted);
        var contacts = (await Case.Records<LeadContact>().ListAsync(Aborted)).ToLookup(c => c.LeadId, c => c.Facts.On);
        var names = await Db.EmployerNamesAsync(leads.Select(l => l.EmployerId), Aborted);
        var rows = leads.OrderByDescending(l => l.Stage).Select(l => new LeadRow(l, names.GetValueOrDefault(l.EmployerId, ""), contacts[l.Id].Max())).ToList();
        Open = rows.FindAll(r => r.Lead.Stage is not LeadStage.Closed);
        Closed = rows.FindAll(r => r.Lead.Stage is LeadStage.Closed);
    }

    public string LastContact(LeadRow row) => row.LastContactOn is { } day ? Days.Short(this, day) : Word("NoContactYet");
}
