using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.ClientEngagement.Sheets.Reading;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.ClientEngagement.Sheets;

/// <summary>The sheets of a case, newest first, and how they stand, and what we have promised.</summary>
[Requires<ReadCase>, Reads("M1.33")]
public sealed class SheetsModel : StegvisPage
{
    private const int _most = 50;

    public IReadOnlyList<SheetStanding> Sheets { get; private set; } = [];

    public PromisesView Promises { get; private set; } = null!;

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public async Task OnGetAsync()
    {
        var newest = await Case.Records<MeetingSheet>().OrderByDescending(s => s.CreatedAt).Take(_most).ListAsync(Aborted);
        Sheets = await SheetStanding.OfAsync(Case, newest, Aborted);
        Promises = await PromisesView.OfAsync(this, Aborted) with { PlanUrl = MayWork ? $"/cases/{Case.Id.Value}/plan" : null };
    }
}
