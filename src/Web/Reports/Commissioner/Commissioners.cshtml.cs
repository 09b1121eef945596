using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Storage.Reports;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Reports.Commissioner;

/// <summary>Who may see the service's protected numbers: given and ended by the administrator.</summary>
[Requires<Administer>, ReadsNobody]
public sealed class CommissionersModel(GrantCommissionerSeat grant, EndCommissionerSeat end) : StegvisPage
{
    private const int _mostShown = 500;

    [BindProperty]
    public Guid RecordId { get; set; }

    [BindProperty, Required]
    public Guid? Account { get; set; }

    public IReadOnlyList<TeamSeat> Seats { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Accounts { get; private set; } = [];

    public async Task OnGetAsync()
    {
        RecordId = Guid.CreateVersion7(Db.Now);
        await LoadAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid)
        {
            var result = await grant.ExecuteAsync(Actor, new SeatId(RecordId), new AccountId(Account!.Value), Aborted);
            if (result.Succeeded)
            {
                return Redirect("/administration/commissioners");
            }

            ModelState.AddModelError(nameof(Account), Word("Refusal." + result.Refusal!.Code));
        }

        await LoadAsync();
        return Refused();
    }

    public async Task<IActionResult> OnPostEndAsync(Guid seat) =>
        await end.ExecuteAsync(Actor, new SeatId(seat), Aborted) is null ? NotFound() : Redirect("/administration/commissioners");

    private async Task LoadAsync()
    {
        Seats = await Db.CommissionersAsync(Aborted);
        var held = Seats.Select(s => s.Account).ToHashSet();
        var accounts = await Db.StaffAccountsAsync((0, _mostShown), Aborted);
        Accounts = [.. accounts.Where(a => a.Id != Actor.Account && !held.Contains(a.Id)).Select(a => new SelectListItem(a.Name, a.Id.Value.ToString()))];
    }
}
