using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Team;

namespace Stegvis.Web.Administration.Teams;

/// <summary>Who leads one team and who works in it. Cases are not seen from here.</summary>
[Requires<Administer>, ReadsNobody]
public sealed class OneTeamModel(GrantTeamSeat grant, EndTeamSeat end) : StegvisPage
{
    private const int _mostShown = 500;

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid RecordId { get; set; }

    [BindProperty, Required]
    public SeatRole? Role { get; set; } = SeatRole.TeamLead;

    [BindProperty, Required]
    public Guid? Account { get; set; }

    public Stegvis.People.Team Team { get; private set; } = null!;

    public IReadOnlyList<TeamSeat> Seats { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Accounts { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Roles =>
        [new(Word(SeatRole.TeamLead), nameof(SeatRole.TeamLead)), new(Word(SeatRole.Specialist), nameof(SeatRole.Specialist))];

    public async Task<IActionResult> OnGetAsync()
    {
        RecordId = Guid.CreateVersion7(Db.Now);
        return await LoadAsync() ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var wanted = new TeamSeatToGrant(new SeatId(RecordId), Team.TeamId, new AccountId(Account!.Value), Role!.Value);
        var result = await grant.ExecuteAsync(Actor, wanted, Aborted);
        if (result.Refusal is { } refusal)
        {
            ModelState.AddModelError(nameof(Account), Word("Refusal." + refusal.Code));
            return Refused();
        }

        return Redirect($"/administration/teams/{Id}");
    }

    public async Task<IActionResult> OnPostEndAsync(Guid seat) =>
        await end.ExecuteAsync(Actor, new TeamId(Id), new SeatId(seat), Aborted) is null ? NotFound() : Redirect($"/administration/teams/{Id}");

    private async Task<bool> LoadAsync()
    {
        if (await Db.FindTeamAsync(new TeamId(Id), Aborted) is not { } team)
        {
            return false;
        }

        Team = team;
        Seats = await Db.SeatsOfTeamAsync(team.TeamId, Aborted);
        var staff = await Db.StaffAccountsAsync((0, _mostShown), Aborted);
        Accounts = [.. staff.Where(a => a.Id != Actor.Account).Select(a => new SelectListItem($"{a.Name} ({a.UserName})", a.Id.Value.ToString()))];
        return true;
    }
}
