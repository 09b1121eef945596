using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.JobFinding;
using Stegvis.People;
using Stegvis.Storage.EmployerEngagement;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.JobFinding.Leads;

/// <summary>A possible job: where, how we came upon it, and what the next contact is for.</summary>
[Requires<WorkOnCase>, Reads("M3.30")]
public sealed class NewLeadModel(OpenLead open) : FormPage<JobLeadFacts>
{
    [BindProperty(SupportsGet = true)]
    public Guid? Employer { get; set; }

    [BindProperty]
    public string? Find { get; set; }

    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/leads/{RecordId}";

    protected override Task<bool> StartAsync() => CheckAsync();

    protected override async Task<bool> CheckAsync()
    {
        var found = (await Db.EmployersToChooseAsync(Find, Aborted)).Select(r => (r.Id, r.Facts.Name));
        var chosen = Employer is { } id ? (await Db.EmployerNamesAsync([new EmployerId(id)], Aborted)).Select(n => (Id: n.Key, Name: n.Value)) : [];
        Choices = [.. chosen.Concat(found).DistinctBy(e => e.Id).Select(e => new SelectListItem(e.Name, e.Id.Value.ToString()))];
        if (HttpMethods.IsPost(Request.Method) && !Choices.Any(c => c.Value == Employer.ToString()))
        {
            ModelState.AddModelError(nameof(Employer), Word("NewLead.Employer.Required"));
        }

        return true;
    }

    /// <summary>Looks for more employers and keeps what was typed.</summary>
    public async Task<IActionResult> OnPostFindAsync()
    {
        await CheckAsync();
        ModelState.ForgetErrors();
        return Page();
    }

    protected override async Task<Result<string>> SaveAsync() =>
        (await open.ExecuteAsync(Case, RecordId, (new EmployerId(Employer!.Value), Form), Aborted)).Refusal is { } refusal ? refusal : AlreadySavedUrl!;
}
