using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;
using Stegvis.Web.ClientEngagement.Sheets;
using Stegvis.Web.ClientEngagement.Sheets.Reading;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Waiting;

/// <summary>My turn: this we do, they see, so I stop – and two answers that weigh the same.</summary>
[Requires<OwnCase>, Reads("M1.33")]
public sealed class MySheetModel(ConfirmSheet confirm) : StegvisPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public SheetStanding Standing { get; private set; } = null!;

    public SheetView View { get; private set; } = null!;

    public Guid YesId { get; private set; }

    public string Readers { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostYesAsync(Guid yesId, string hash)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        try
        {
            var yes = new YesToSheet(yesId, Id, hash ?? "", Visitor.OwnTap);
            if ((await confirm.ExecuteAsync(Case, yes, Aborted)).Refusal is { } refusal)
            {
                ModelState.AddModelError("", Word("Refusal." + refusal.Code));
                return Refused();
            }
        }
        catch (Exception failure) when (failure is AlreadySavedException or DbUpdateConcurrencyException)
        {
            return Redirect(Request.Path);
        }

        return Redirect(Request.Path);
    }

    private async Task<bool> LoadAsync()
    {
        if (await SheetStanding.OfAsync(Case, Id, Aborted) is not { } standing)
        {
            return false;
        }

        (Standing, YesId) = (standing, Guid.CreateVersion7(Db.Now));
        View = await SheetView.OfAsync(this, standing.Sheet, Aborted);
        var staff = (await Db.HoldersOfAsync(Case.Case, Aborted)).Where(h => h.Role.IsStaff()).DistinctBy(h => h.Account).Select(h => h.Name);
        Readers = string.Join(", ", staff);
        return true;
    }
}
