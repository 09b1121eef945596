using Stegvis.JobFinding;
using Stegvis.People;
using Stegvis.Storage.EmployerEngagement;
using Stegvis.Web.Platform;

namespace Stegvis.Web.People.Disclosures;

/// <summary>One employer and what the person has decided about it; no decision yet is asked for.</summary>
public sealed record EmployerDisclosure(EmployerId Employer, string Name, DisclosureDecision? Decision)
{
    public bool IsOpen(DateOnly today) => Decision?.OpensContact(today) is true;
}

/// <summary>The newest decision for each employer, and employers with a lead that still wait for one.</summary>
public static class CurrentDisclosures
{
    public static async Task<IReadOnlyList<EmployerDisclosure>> OfAsync(StegvisPage page, CancellationToken cancellation)
    {
        var decisions = await page.Case.Records<DisclosureDecision>().OrderByDescending(d => d.CreatedAt).ListAsync(cancellation);
        var newest = decisions.DistinctBy(d => d.EmployerId).ToDictionary(d => d.EmployerId);
        var leads = await page.Case.Records<JobLead>().Where(l => l.Stage != LeadStage.Closed).ListAsync(cancellation);
        var names = await page.Db.EmployerNamesAsync(newest.Keys.Concat(leads.Select(l => l.EmployerId)), cancellation);
        return
        [
            .. names.Select(n => new EmployerDisclosure(n.Key, n.Value, newest.GetValueOrDefault(n.Key)))
                .OrderBy(d => d.Name, StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("nb"), ignoreCase: true)),
        ];
    }
}
