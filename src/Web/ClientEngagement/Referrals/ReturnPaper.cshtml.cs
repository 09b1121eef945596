using Microsoft.AspNetCore.Mvc;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.ClientEngagement.Referrals.Reading;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.ClientEngagement.Referrals;

/// <summary>The right to come back on one sheet, to print and give. The same words stand on the person's own page.</summary>
[Requires<ReadCase>, Reads("M1.40")]
public sealed class ReturnPaperModel(GiveRightToReturn give) : StegvisPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public RightToReturnView View { get; private set; } = null!;

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Case.FindAsync<OnwardReferral>(Id, Aborted) is not { } referral)
        {
            return NotFound();
        }

        View = await RightToReturnView.OfAsync(this, referral, Aborted);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() =>
        MayWork && (await give.ExecuteAsync(Case, Id, Aborted)).Succeeded ? Redirect($"/cases/{Case.Id.Value}/referrals") : NotFound();
}
