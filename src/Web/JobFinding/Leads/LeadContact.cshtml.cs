using Microsoft.AspNetCore.Mvc;
using Stegvis.JobFinding;
using Stegvis.People;
using Stegvis.Storage.EmployerEngagement;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.JobFinding.Leads;

/// <summary>One contact with an employer, written once: the lead, the timeline and the employer's history are filled from it.</summary>
[Requires<WorkOnCase>, Reads("M3.30")]
public sealed class LeadContactModel(RecordLeadContact record) : FormPage<LeadContactFacts>
{
    [FromRoute]
    public Guid Id { get; set; }

    public string Employer { get; private set; } = "";

    public EmployerId EmployerId { get; private set; }

    /// <summary>False: the person has not opened contact; the form says so and leads there, and keeps what is typed.</summary>
    public bool MayContact { get; private set; }

    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/leads/{Id}";

    protected override Task<bool> StartAsync()
    {
        Form = new LeadContactFacts { On = Today };
        return CheckAsync();
    }

    protected override async Task<bool> CheckAsync()
    {
        if (await Case.FindAsync<JobLead>(Id, Aborted) is not { } lead)
        {
            return false;
        }

        EmployerId = lead.EmployerId;
        Employer = (await Db.EmployerNamesAsync([EmployerId], Aborted)).GetValueOrDefault(EmployerId, "");
        MayContact = await DisclosureGate.IsOpenAsync(Case, EmployerId, Today, Aborted);
        return true;
    }

    protected override async Task<Result<string>> SaveAsync() =>
        (await record.ExecuteAsync(Case, (RecordId, Id), Form, Aborted)).Refusal is { } refusal ? refusal : AlreadySavedUrl!;
}
