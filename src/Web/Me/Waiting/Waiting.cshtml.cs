using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.ClientEngagement.Sheets.Reading;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Waiting;

/// <summary>What waits for my yes. A list to look into, never a reminder.</summary>
[Requires<OwnCase>, Reads("M1.33")]
public sealed class WaitingModel : StegvisPage
{
    private const int _most = 50;

    public IReadOnlyList<SheetStanding> Waiting { get; private set; } = [];

    public IReadOnlyList<SheetStanding> LookedAt { get; private set; } = [];

    public IReadOnlyList<SheetStanding> SaidYes { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var newest = await Case.Records<MeetingSheet>().OrderByDescending(s => s.CreatedAt).Take(_most).ListAsync(Aborted);
        var sheets = await SheetStanding.OfAsync(Case, newest, Aborted);
        Waiting = [.. sheets.Where(s => s.WaitsForPerson)];
        LookedAt = [.. sheets.Where(s => s.PersonsYes is null && s.OpenRemarks.Count > 0)];
        SaidYes = [.. sheets.Where(s => s.PersonsYes is not null)];
    }

    public string Name(SheetStanding standing) =>
        Word("Waiting.Sheet", standing.Sheet.Facts.HeldOn is { } day ? Casework.Days.Relative(this, day) : "–");
}
