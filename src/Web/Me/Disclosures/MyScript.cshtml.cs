using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Web.People.Disclosures;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Disclosures;

/// <summary>My words for one employer, and what we do not say, on a sheet to bring along.</summary>
[Requires<OwnCase>, Reads("M2.41")]
public sealed class MyScriptModel : StegvisPage
{
    [FromRoute]
    public Guid Employer { get; set; }

    public ScriptView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await ScriptView.OfAsync(this, Employer, Aborted) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
