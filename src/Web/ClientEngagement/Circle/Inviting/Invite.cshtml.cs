using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.ClientEngagement.Circle.Inviting;

/// <summary>The person wants somebody in the circle to have a page of their own, and says so on paper or aloud.</summary>
[Requires<WorkOnCase>, Reads("M1.36")]
public sealed class InviteModel(InviteSupporter invite) : StegvisPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty, Required]
    public ConfirmationMeans? Means { get; set; }

    public CircleMember Member { get; private set; } = null!;

    public MadeInvitation? Made { get; private set; }

    public IReadOnlyList<SelectListItem> Ways =>
        [new(Word(ConfirmationMeans.Spoken), nameof(ConfirmationMeans.Spoken)), new(Word(ConfirmationMeans.PaperSeen), nameof(ConfirmationMeans.PaperSeen))];

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

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

        var result = await invite.ExecuteAsync(Case, Id, Means!.Value, Aborted);
        if (result.Refusal is { } refusal)
        {
            ModelState.AddModelError("", Word("Refusal." + refusal.Code));
            return Refused();
        }

        Made = MadeInvitation.Of(this, result.Value!);
        return Page();
    }

    private async Task<bool> LoadAsync()
    {
        var member = await Case.FindAsync<CircleMember>(Id, Aborted);
        Member = member!;
        return member is not null;
    }
}
