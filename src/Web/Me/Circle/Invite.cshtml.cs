using Microsoft.AspNetCore.Mvc;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.ClientEngagement.Circle.Inviting;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Circle;

/// <summary>Shall somebody of mine get a page of their own? What they will see, and two answers that weigh the same.</summary>
[Requires<OwnCase>, ToWrite<DecideSharing>, Reads("M1.36")]
public sealed class InviteModel(InviteSupporter invite) : StegvisPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public CircleMember Member { get; private set; } = null!;

    public MadeInvitation? Made { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var result = await invite.ExecuteAsync(Case, Id, Visitor.OwnTap, Aborted);
        if (result.Refusal is not null)
        {
            return Redirect(Request.Path);
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
