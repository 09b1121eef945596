using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.VocationalProfiling;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.VocationalProfiling;

/// <summary>One version as it was.</summary>
[Requires<ReadCase>, Reads("M2.30")]
public sealed class ProfileVersionModel : StegvisPage
{
    [FromRoute]
    public int Number { get; set; }

    public VocationalProfile Shown { get; private set; } = null!;

    public string Status => Shown.ConfirmedAt is { } at ? Word("Confirmed", Days.Short(this, Db.Services.Days.Of(at))) : Word("NotConfirmed");

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Case.Records<VocationalProfile>().Where(p => p.Number == Number).FirstAsync(Aborted) is not { } found)
        {
            return NotFound();
        }

        Shown = found;
        return Page();
    }
}
