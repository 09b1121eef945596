using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Reports.OnePerson.Reading;

/// <summary>A report as it leaves on paper. Refused, and empty, until the person has read it and it has been released.</summary>
[Requires<ReadCase>, Reads("case")]
public sealed class ReportPrintModel : StegvisPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public ReportView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await ReportView.OfAsync(this, Id, Aborted) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return view.MayLeave ? Page() : Refused();
    }
}
