using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;
using Stegvis.Web.Casework;
using Stegvis.Web.People.Safety.Hiding;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.People.Safety;

/// <summary>What is locked, as far as the visitor is named on it. To one who is named on nothing the page is the same as where nothing is locked.</summary>
[Requires<WorkOnCase>, Reads("MA10.05")]
public sealed class LockedModel(OpenInEmergency open, HideWhereabouts hiding) : StegvisPage
{
    private const int _most = 50;

    [BindProperty]
    public EmergencyFacts Form { get; set; } = new();

    [BindProperty]
    public Guid RecordId { get; set; }

    public IReadOnlyList<LockedNote> Notes { get; private set; } = [];

    public string? OpenUntil { get; private set; }

    public Whereabouts Whereabouts { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        RecordId = Guid.CreateVersion7(Db.Now);
        await LoadAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            await LoadAsync();
            return Refused();
        }

        try
        {
            await open.ExecuteAsync(Case, RecordId, Form, Aborted);
        }
        catch (AlreadySavedException)
        {
            // Pressed twice: the first press opened it.
        }

        return Redirect(Request.Path);
    }

    public async Task<IActionResult> OnPostHideAsync(bool hide) =>
        (await hiding.ExecuteAsync(Case, hide, Aborted)).Succeeded ? Redirect(Request.Path) : NotFound();

    public string Heading(LockedNote note) => Word(note.Kind) + ", " + Days.Short(this, Db.Services.Days.Of(note.CreatedAt));

    private async Task LoadAsync()
    {
        Notes = await Case.Records<LockedNote>().OrderByDescending(n => n.CreatedAt).Take(_most).ListAsync(Aborted);
        Whereabouts = await Whereabouts.OfAsync(this, Aborted);
        OpenUntil = await Db.EmergencyUntilAsync(Case, Aborted) is { } until ? WhenOf(Db.Services.Days.Local(until)) : null;
    }

    private string WhenOf(DateTime local) => Days.WhenAt(this, DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
}
