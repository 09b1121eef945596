using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.JobFinding;
using Stegvis.People;
using Stegvis.Storage.EmployerEngagement;
using Stegvis.Storage.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.JobFinding.Leads;

/// <summary>One possible job: where it stands, what the next contact is for, what was said.</summary>
[Requires<ReadCase>, Reads("M3.30")]
public sealed class LeadModel(MoveLead move) : StegvisPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public JobLead Lead { get; private set; } = null!;

    public string Employer { get; private set; } = "";

    public IReadOnlyList<LeadContact> Contacts { get; private set; } = [];

    public IReadOnlyDictionary<AccountId, string> Workers { get; private set; } = new Dictionary<AccountId, string>();

    /// <summary>The person has opened contact with this employer.</summary>
    public bool MayContact { get; private set; }

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public IEnumerable<SelectListItem> Stages => Enum.GetValues<LeadStage>().Where(s => s is not LeadStage.Closed)
        .Select(s => new SelectListItem(Word(s), s.ToString(), s == Lead.Stage));

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostMoveAsync(LeadStage stage)
    {
        if (!MayWork || !await LoadAsync())
        {
            return NotFound();
        }

        var result = await move.ExecuteAsync(Case, Id, stage, Aborted);
        if (result.Succeeded)
        {
            return Redirect($"/cases/{Case.Id.Value}/leads/{Id}");
        }

        ModelState.AddModelError("", Word("Refusal." + result.Refusal!.Code));
        return Refused();
    }

    private async Task<bool> LoadAsync()
    {
        if (await Case.FindAsync<JobLead>(Id, Aborted) is not { } lead)
        {
            return false;
        }

        Lead = lead;
        Employer = (await Db.EmployerNamesAsync([lead.EmployerId], Aborted)).GetValueOrDefault(lead.EmployerId, "");
        Contacts = await Case.Records<LeadContact>().Where(c => c.LeadId == Id).OrderByDescending(c => c.Facts.On).ListAsync(Aborted);
        Workers = await Db.NamesOfAsync(Contacts.Select(c => c.CreatedBy), Aborted);
        MayContact = await DisclosureGate.IsOpenAsync(Case, lead.EmployerId, Today, Aborted);
        return true;
    }
}
