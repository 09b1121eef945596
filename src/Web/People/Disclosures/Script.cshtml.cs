using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.People.Disclosures;

/// <summary>The agreed words on one sheet of paper, for whoever goes to the employer with the person.</summary>
[Requires<WorkOnCase>, Reads("M2.41")]
public sealed class ScriptModel : StegvisPage
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
