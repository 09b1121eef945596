using Stegvis.JobFinding;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.JobFinding.Leads;

/// <summary>A possible job at one employer. An idea needs no decision from the person yet; talking to the employer does.</summary>
public sealed class OpenLead(AppDb db)
{
    public async Task<Result<JobLead>> ExecuteAsync(CaseView @case, Guid id, (EmployerId Employer, JobLeadFacts Facts) lead, CancellationToken cancellation)
    {
        var opened = JobLead.Open(id, @case.Id, lead, new Stamp(@case.Actor.Account, db.Now));
        db.Keep(opened);
        await db.SaveAsync(@case.Did(Acts.LeadOpened, opened.Id), cancellation);
        return opened;
    }
}
