using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage.EmployerEngagement;
using Stegvis.Storage.People;
using Stegvis.Web.Casework.Jobs;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.EmployerEngagement.Placements;

/// <summary>The terms of a job, as the shared fields read them.</summary>
public interface IPlacementForm
{
    PlacementFacts Form { get; }

    /// <summary>Open when something below the fold must be seen.</summary>
    bool MoreIsOpen { get; }
}

/// <summary>A job for the person: where, and the five points. What fails the criteria is saved all the same.</summary>
[Requires<WorkOnCase>, Reads("M4.37")]
public sealed class AgreeModel(AgreePlacement agree) : FormPage<PlacementFacts>, IPlacementForm
{
    [BindProperty(SupportsGet = true)]
    public Guid? Lead { get; set; }

    [BindProperty(SupportsGet = true), Required]
    public Guid? Employer { get; set; }

    /// <summary>Part of a name, to shorten the list. Posted, never in the address.</summary>
    [BindProperty, StringLength(100)]
    public string? FindName { get; set; }

    public IReadOnlyList<SelectListItem> Employers { get; private set; } = [];

    public IReadOnlyList<string> Readers { get; private set; } = [];

    public bool MoreIsOpen => ModelState.ErrorCount > 0;

    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/placements/{RecordId}?saved=true";

    public async Task<IActionResult> OnPostFindAsync()
    {
        await CheckAsync();
        foreach (var field in ModelState.Values)
        {
            field.Errors.Clear();
        }

        return Page();
    }

    protected override async Task<bool> StartAsync()
    {
        ModelState.Clear();
        Employer ??= Lead is { } lead ? (await JobChanges.EmployerOfLeadAsync(Case, lead, Aborted))?.Value : null;
        return await CheckAsync();
    }

    protected override async Task<bool> CheckAsync()
    {
        var found = await Db.EmployersToChooseAsync(FindName, Aborted);
        var near = await JobChanges.EmployersOfLeadsAsync(Case, Aborted);
        var names = await Db.EmployerNamesAsync([.. near, .. Employer is { } chosen ? [new EmployerId(chosen)] : Array.Empty<EmployerId>()], Aborted);
        Employers =
        [
            .. names.Select(n => new SelectListItem(n.Value, n.Key.Value.ToString())),
            .. found.Where(e => !names.ContainsKey(e.Id)).Select(e => new SelectListItem(e.Facts.Name, e.Id.Value.ToString())),
        ];
        if (Employer is { } id && !names.ContainsKey(new EmployerId(id)))
        {
            ModelState.AddModelError(nameof(Employer), Word("Agree.Employer.Required"));
        }

        var holders = await Db.HoldersOfAsync(Case.Case, Aborted);
        Readers = [Case.Name, .. holders.Where(h => h.Role.IsStaff()).DistinctBy(h => h.Account).Select(h => h.Name)];
        return true;
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var job = new PlacementToAgree(new PlacementId(RecordId), new EmployerId(Employer!.Value), Form) { Lead = Lead };
        var result = await agree.ExecuteAsync(Case, job, Aborted);
        return result.Refusal is { } refusal ? refusal : $"/cases/{Case.Id.Value}/placements/{RecordId}?saved=true";
    }
}
