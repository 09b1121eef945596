using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Casework;
using Stegvis.Web.People.AccessLog;
using Stegvis.Web.People.Safety;
using Stegvis.Web.People.Safety.Hiding;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Safety;

/// <summary>What is locked about me, who may open it, and who has (C.012, C.015). Nobody else's page shows that it is there.</summary>
[Requires<SeeLocked>, Reads("MA10.05"), ProtectedMode]
public sealed class MyLockedModel(HideWhereabouts hiding) : StegvisPage
{
    private const int _most = 50;

    public IReadOnlyList<OpenedNote> Notes { get; private set; } = [];

    public IReadOnlyList<EmergencyOpening> Emergencies { get; private set; } = [];

    public IReadOnlyList<LookDay> Log { get; private set; } = [];

    public Whereabouts Whereabouts { get; private set; } = null!;

    private IReadOnlyList<SeatHolder> Holders { get; set; } = [];

    public async Task OnGetAsync()
    {
        var notes = await Case.Records<LockedNote>().OrderByDescending(n => n.CreatedAt).Take(_most).ListAsync(Aborted);
        Notes = [.. notes.OrderByDescending(n => n.Kind).Select(n => OpenedNote.Of(n, Db.Services.Vault))];
        Emergencies = await Case.Records<EmergencyOpening>().OrderByDescending(e => e.CreatedAt).Take(_most).ListAsync(Aborted);
        Holders = await Db.HoldersOfAsync(Case.Case, Aborted);
        Whereabouts = await Whereabouts.OfAsync(this, Aborted);
        Log = Looks.ByDay(this, await Db.LockedLogAsync(Case, Aborted));
    }

    public async Task<IActionResult> OnPostHideAsync(bool hide) =>
        (await hiding.ExecuteAsync(Case, hide, Aborted)).Succeeded ? Redirect("/me/locked") : NotFound();

    public string ReadersOf(OpenedNote opened) =>
        string.Join(", ", Holders.Where(h => opened.Note.Readers.Contains(h.Account.Value)).Select(h => h.Name).Distinct());

    public string DayOf(StoredRecord record) => Days.Long(Db.Services.Days.Of(record.CreatedAt));
}
