using Stegvis.Casework;
using Stegvis.JobFinding;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.JobFinding.Leads;

/// <summary>
/// Writes down one contact with an employer (M3.30.07). The first begins step 3, the first meeting step 4. Refused while the person has
/// not opened contact with this employer.
/// </summary>
public sealed class RecordLeadContact(AppDb db)
{
    public async Task<Result<LeadContact>> ExecuteAsync(CaseView @case, (Guid Id, Guid Lead) ids, LeadContactFacts facts, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<JobLead>(ids.Lead, cancellation) is not { } lead)
        {
            return new Refusal("LeadIsGone", "M3.30");
        }

        if (!await DisclosureGate.IsOpenAsync(@case, lead.EmployerId, db.Today, cancellation))
        {
            return DisclosureGate.Closed;
        }

        var contact = LeadContact.With(ids.Id, lead, facts, new Stamp(@case.Actor.Account, db.Now));
        db.Keep(contact);
        lead.Contacted(facts.NextGoal);
        var steps = await @case.CaseForChangeAsync(cancellation);
        steps.Begin(ProcessStep.JobFinding, db.Today);
        if (facts.Channel is LeadChannel.Meeting)
        {
            steps.Begin(ProcessStep.EmployerEngagement, db.Today);
        }

        await db.SaveAsync(@case.Did(Acts.LeadContacted, contact.Id), cancellation);
        return contact;
    }
}
