using Stegvis.Casework;
using Stegvis.JobFinding;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.JobFinding.Leads;

/// <summary>
/// Moves a lead to another stage, also back. A stage that says we have talked needs the person's decision; an interested employer
/// begins step 4.
/// </summary>
public sealed class MoveLead(AppDb db)
{
    public async Task<Result<JobLead>> ExecuteAsync(CaseView @case, Guid id, LeadStage stage, CancellationToken cancellation)
    {
        if (stage is LeadStage.Closed || await @case.ForChangeAsync<JobLead>(id, cancellation) is not { } lead)
        {
            return new Refusal("LeadIsGone", "M3.30");
        }

        if (stage >= LeadStage.FirstContact && !await DisclosureGate.IsOpenAsync(@case, lead.EmployerId, db.Today, cancellation))
        {
            return DisclosureGate.Closed;
        }

        if (lead.Stage != stage)
        {
            lead.Reach(stage);
            await BeginStepsAsync(@case, stage, cancellation);
            await db.SaveAsync(@case.Did(Acts.LeadChanged, lead.Id), cancellation);
        }

        return lead;
    }

    private async Task BeginStepsAsync(CaseView @case, LeadStage stage, CancellationToken cancellation)
    {
        var steps = await @case.CaseForChangeAsync(cancellation);
        if (stage >= LeadStage.FirstContact)
        {
            steps.Begin(ProcessStep.JobFinding, db.Today);
        }

        if (stage >= LeadStage.Interested)
        {
            steps.Begin(ProcessStep.EmployerEngagement, db.Today);
        }
    }
}
