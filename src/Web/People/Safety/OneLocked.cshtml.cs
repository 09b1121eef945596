using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.People.AccessLog;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.People.Safety;

/// <summary>One locked note, who may read it, and who has opened what is locked in this case.</summary>
[Requires<WorkOnCase>, Reads("MA10.05")]
public sealed class OneLockedModel : StegvisPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public OpenedNote Opened { get; private set; } = null!;

    public IReadOnlyList<string> Readers { get; private set; } = [];

    public IReadOnlyList<LookDay> Log { get; private set; } = [];

    public string EditUrl => $"/cases/{Case.Id.Value}/locked/{(Opened.Note.Kind is LockedKind.Note ? "note" : "safety-plan")}/{Id}";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Case.FindAsync<LockedNote>(Id, Aborted) is not { } note)
        {
            return NotFound();
        }

        Opened = OpenedNote.Of(note, Db.Services.Vault);
        Readers = [.. (await Db.HoldersOfAsync(Case.Case, Aborted)).Where(h => note.Readers.Contains(h.Account.Value)).Select(h => h.Name).Distinct()];
        Log = Looks.ByDay(this, await Db.LockedLogAsync(Case, Aborted));
        return Page();
    }
}
