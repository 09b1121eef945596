using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.People;
using Stegvis.Storage.Casework;
using Stegvis.Storage.ClientEngagement;
using Stegvis.Storage.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Team;

/// <summary>The lead's team: who works in it, whom it supports, and who follows each.</summary>
[Requires<LeadTeam>, ReadsList]
public sealed class TeamModel(GrantTeamSeat grant, EndTeamSeat end) : StegvisPage
{
    private const int _perPage = 50;
    private const int _mostShown = 500;

    [FromQuery(Name = "p")]
    public int Number { get; set; } = 1;

    [BindProperty]
    public Guid RecordId { get; set; }

    [BindProperty, Required]
    public Guid? Account { get; set; }

    public string TeamName { get; private set; } = "";

    public int Pages { get; private set; } = 1;

    public IReadOnlyList<TeamSeat> Members { get; private set; } = [];

    public IReadOnlyList<TeamCase> Cases { get; private set; } = [];

    /// <summary>Somebody opened what is locked, and it is not talked through yet.</summary>
    public bool HasEmergencies { get; private set; }

    public IReadOnlyList<SelectListItem> Accounts { get; private set; } = [];

    /// <summary>How many wait for somebody to take up their enquiry.</summary>
    public int Enquiries { get; private set; }

    /// <summary>Numbers to call that nobody has checked for long (T.71).</summary>
    public int ContactsToCheck { get; private set; }

    /// <summary>What else a lead looks after; a line below says what waits.</summary>
    public IEnumerable<(string Key, string Path, string? Sub)> Ways =>
    [
        ("Enquiries", "/team/enquiries", null),
        ("Said", "/team/said", Unanswered > 0 ? Word("Team.Said.Wait", Unanswered) : null),
        ("Refusals", "/team/refusals", null),
        ("Unmet", "/team/unmet-needs", Unmet > 0 ? Word("Team.Unmet.Count", Unmet) : null),
        ("Emergencies", "/team/emergencies", HasEmergencies ? Word("Team.Emergencies.New") : null),
        ("Crisis", "/crisis-contacts", ContactsToCheck > 0 ? Word("Team.Crisis.Check", ContactsToCheck) : null),
        ("Overrides", "/team/overrides", null),
        ("Outreach", "/outreach", null),
        ("Defaults", "/defaults", null),
        ("Retention", "/team/retention", null),
    ];

    /// <summary>Words to the lead that nobody has answered yet.</summary>
    public int Unanswered { get; private set; }

    /// <summary>Needs that time or money leaves unmet.</summary>
    public int Unmet { get; private set; }

    private TeamId Led => Actor.Team ?? default;

    public async Task OnGetAsync()
    {
        RecordId = Guid.CreateVersion7(Db.Now);
        await LoadAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid)
        {
            var wanted = new TeamSeatToGrant(new SeatId(RecordId), Led, new AccountId(Account!.Value), SeatRole.Specialist);
            var result = await grant.ExecuteAsync(Actor, wanted, Aborted);
            if (result.Succeeded)
            {
                return Redirect("/team");
            }

            ModelState.AddModelError(nameof(Account), Word("Refusal." + result.Refusal!.Code));
        }

        await LoadAsync();
        return Refused();
    }

    public async Task<IActionResult> OnPostEndAsync(Guid seat) =>
        await end.ExecuteAsync(Actor, Led, new SeatId(seat), Aborted) is null ? NotFound() : Redirect("/team");

    private async Task LoadAsync()
    {
        TeamName = (await Db.FindTeamAsync(Led, Aborted))?.Name ?? "";
        HasEmergencies = await Db.HasEmergenciesToReviewAsync(Actor, Aborted);
        Enquiries = await Db.CountEnquiriesAsync(Aborted);
        Members = await Db.SeatsOfTeamAsync(Led, Aborted);
        Unanswered = await Db.CountUnansweredAsync(Actor, Aborted);
        Unmet = await Db.CountUnmetNeedsAsync(Actor, Aborted);
        ContactsToCheck = (await Db.CrisisContactsAsync(Aborted)).Count(c => c.IsToBeChecked(Today, ValueOf(Stegvis.Method.Thresholds.CheckedAgain)));
        Pages = Math.Max(1, (await Db.CountTeamCasesAsync(Actor, Aborted) + _perPage - 1) / _perPage);
        Number = Math.Clamp(Number, 1, Pages);
        Cases = await Db.TeamCasesAsync(Actor, ((Number - 1) * _perPage, _perPage), Aborted);
        var inTeam = Members.Where(m => m.Role is SeatRole.Specialist).Select(m => m.Account).ToHashSet();
        var staff = await Db.StaffAccountsAsync((0, _mostShown), Aborted);
        Accounts = [.. staff.Where(a => a.Id != Actor.Account && !inTeam.Contains(a.Id)).Select(a => new SelectListItem(a.Name, a.Id.Value.ToString()))];
    }
}
