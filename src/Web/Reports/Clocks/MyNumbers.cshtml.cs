using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Reports.Clocks;

/// <summary>My own numbers: the same the specialist and the lead see, in my voice.</summary>
[Requires<OwnCase>, Reads("case")]
public sealed class MyNumbersModel : StegvisPage
{
    public ClocksView Clocks { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await ClocksView.OfAsync(this, "MyClock", Aborted) is not { } clocks)
        {
            return NotFound();
        }

        Clocks = clocks;
        return Page();
    }
}
