using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage.Imports;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Team.Import;

/// <summary>Everybody one spreadsheet made, and the way to take it all back while the day lasts.</summary>
[Requires<LeadTeam>, ReadsList]
public sealed class MadeModel(UndoCaseloadImport undo) : StegvisPage
{
    public const int MostShown = 500;

    [FromRoute]
    public Guid Id { get; set; }

    public CaseloadImport Import { get; private set; } = null!;

    public IReadOnlyList<BroughtCase> Cases { get; private set; } = [];

    public bool MayBeUndone => Import.MayBeUndone(Db.Services.Days, Db.Now) && Cases.Any(c => !c.IsWrittenIn);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Db.FindCaseloadImportAsync(Actor, Id, Aborted) is not { } import)
        {
            return NotFound();
        }

        (Import, Cases) = (import, await Db.BroughtByAsync(Actor, import, Aborted));
        return Page();
    }

    public async Task<IActionResult> OnPostUndoAsync()
    {
        if (await Db.FindCaseloadImportAsync(Actor, Id, Aborted) is null)
        {
            return NotFound();
        }

        await undo.ExecuteAsync(Actor, Id, Aborted);
        return Redirect($"/team/import/{Id}/made");
    }
}
