using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage.EmployerEngagement;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.EmployerEngagement.Register;

/// <summary>The register: who we know, how well, and who of us was there last. Never whom it was about.</summary>
[Requires<KeepEmployers>, ReadsNobody]
public sealed class EmployersModel : StegvisPage
{
    public const int PageSize = 50;

    [FromQuery]
    public string? Place { get; set; }

    [FromQuery]
    public RelationshipStage? Stage { get; set; }

    [FromQuery]
    public string? Mine { get; set; }

    [FromQuery(Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>Part of a name; sent in the form, never in the address.</summary>
    [BindProperty]
    public string? Name { get; set; }

    public IReadOnlyList<EmployerRow> Rows { get; private set; } = [];

    public int Count { get; private set; }

    public int Pages => (Count + PageSize - 1) / PageSize;

    public bool IsFiltered => Place is not null || Stage is not null || Mine is not null || !string.IsNullOrWhiteSpace(Name);

    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Stages => [.. Enum.GetValues<RelationshipStage>().Select(s => new SelectListItem(Word(s), s.ToString()))];

    public IReadOnlyList<SelectListItem> MineItems => [new SelectListItem(Word("Employers.Mine.Yes"), "yes")];

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        return Page();
    }

    public string LastContact(EmployerRow row) => row.LastContactOn is { } day
        ? Word("LastContact", day.ToString("d. MMM yyyy", CultureInfo.CurrentCulture), row.LastContactBy)
        : Word("NoContactYet");

    private async Task LoadAsync()
    {
        var filter = new EmployerFilter { Municipality = Place, Stage = Stage, LookedAfterBy = Mine is null ? null : Actor.Account, Name = Name };
        Number = Math.Max(1, Number);
        (var rows, Count) = await Db.EmployersAsync(filter, ((Number - 1) * PageSize, PageSize), Aborted);
        Rows = rows;
        Places = [.. (await Db.MunicipalitiesAsync(Aborted)).Select(p => new SelectListItem(p, p))];
    }
}
