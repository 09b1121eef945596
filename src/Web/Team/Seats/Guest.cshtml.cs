using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.SignIn.Proof;

namespace Stegvis.Web.Team.Seats;

/// <summary>A sign-in for the person, or for somebody at a workplace, who sees what the person has agreed to.</summary>
[Requires<LeadTeam>, Reads("seats")]
public sealed class GuestModel(GrantGuestSeat grant) : StegvisPage
{
    [BindProperty]
    public AccountForm Form { get; set; } = new();

    [BindProperty]
    public Guid RecordId { get; set; }

    [BindProperty]
    public Guid NewAccount { get; set; }

    [BindProperty, Required]
    public SeatRole? Role { get; set; } = SeatRole.Person;

    [BindProperty]
    public Guid? Placement { get; set; }

    public InvitedAccount? Invited { get; private set; }

    public IReadOnlyList<SelectListItem> Workplaces { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Roles => Workplaces.Count == 0
        ? [Item(SeatRole.Person)]
        : [Item(SeatRole.Person), Item(SeatRole.EmployerContact), Item(SeatRole.Mentor)];

    private bool IsAtWork => Role is SeatRole.EmployerContact or SeatRole.Mentor;

    public async Task OnGetAsync()
    {
        (RecordId, NewAccount) = (Guid.CreateVersion7(Db.Now), Guid.CreateVersion7(Db.Now));
        await LoadAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        CheckPlace();
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        try
        {
            var result = await grant.ExecuteAsync(Case, new GuestToSeat(Wanted(), Form), Aborted);
            if (result.Refusal is { } refusal)
            {
                ModelState.AddModelError("", Word("Refusal." + refusal.Code));
                return Refused();
            }

            Invited = result.Value!.Invited;
            return Invited is null ? Redirect($"/cases/{Case.Id.Value}/seats") : Page();
        }
        catch (AlreadySavedException)
        {
            return Redirect($"/cases/{Case.Id.Value}/seats");
        }
    }

    private void CheckPlace()
    {
        if (Role is not null && Roles.All(r => r.Value != Role.ToString()))
        {
            ModelState.AddModelError(nameof(Role), Word("Guest.Role.Required"));
        }

        if (IsAtWork && Workplaces.All(w => w.Value != Placement?.ToString()))
        {
            ModelState.AddModelError(nameof(Placement), Word("Guest.Placement.Required"));
        }
    }

    private SeatGrant Wanted() => new(new SeatId(RecordId), new AccountId(NewAccount), Role!.Value)
    {
        Placement = IsAtWork ? new PlacementId(Placement!.Value) : null,
    };

    private SelectListItem Item(SeatRole role) => new(Word("Guest.As." + role), role.ToString());

    private async Task LoadAsync() => Workplaces =
        [.. (await Db.WorkplacesOfAsync(Case, Aborted)).Select(w => new SelectListItem(w.Name, w.Placement.Value.ToString()))];
}
