using Microsoft.AspNetCore.Mvc;
using Stegvis.JobFinding;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.JobFinding.Leads;

/// <summary>A lead ends: why, and what others can use.</summary>
[Requires<WorkOnCase>, Reads("M3.30")]
public sealed class CloseLeadModel(CloseLead close) : FormPage<LeadClosing>
{
    [FromRoute]
    public Guid Id { get; set; }

    protected override async Task<bool> StartAsync()
    {
        if (await LoadSavedAsync() is not var (closing, version))
        {
            return false;
        }

        (Form, Expected) = (closing, version);
        return true;
    }

    protected override async Task<bool> CheckAsync() => await Case.FindAsync<JobLead>(Id, Aborted) is not null;

    protected override async Task<(LeadClosing Form, int Version)?> LoadSavedAsync() => await Case.FindAsync<JobLead>(Id, Aborted) is { } lead
        ? (new LeadClosing { ClosingReason = lead.Facts.ClosingReason, Learning = lead.Facts.Learning }, lead.Version)
        : null;

    protected override async Task<Result<string>> SaveAsync() =>
        (await close.ExecuteAsync(Case, (Id, Expected), Form, Aborted)).Refusal is { } refusal ? refusal : $"/cases/{Case.Id.Value}/leads";
}
