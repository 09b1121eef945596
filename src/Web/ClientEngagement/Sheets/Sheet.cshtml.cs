using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;
using Stegvis.Web.ClientEngagement.Sheets.Reading;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.ClientEngagement.Sheets;

/// <summary>One sheet to read and print, with its two signatures.</summary>
[Requires<ReadCase>, Reads("M1.33")]
public sealed class SheetModel(ConfirmSheet confirm) : StegvisPage
{
    private Dictionary<AccountId, string> _names = [];

    [FromRoute]
    public Guid Id { get; set; }

    public SheetStanding Standing { get; private set; } = null!;

    public SheetView View { get; private set; } = null!;

    /// <summary>The id the person's yes will have.</summary>
    public Guid YesId { get; private set; }

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public string NameOf(AccountId account) => _names.GetValueOrDefault(account, "–");

    public string DayOf(Confirmation yes)
    {
        var day = Db.Services.Days.Of(yes.CreatedAt);
        return Casework.Days.Inside(this, day, Casework.Days.Relative(this, day));
    }

    public string PersonsLine(Confirmation yes) => yes.Means.IsOwnTap()
        ? Word($"Sheet.SaidYes.{yes.Means}", DayOf(yes))
        : Word($"Sheet.SaidYes.{yes.Means}", DayOf(yes), NameOf(yes.SeenBy ?? yes.CreatedBy));

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostYesAsync(Guid yesId, string hash, ConfirmationMeans means)
    {
        if (!MayWork || !await LoadAsync())
        {
            return NotFound();
        }

        try
        {
            var result = await confirm.ExecuteAsync(Case, new YesToSheet(yesId, Id, hash ?? "", means), Aborted);
            if (result.Refusal is { } refusal)
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
        _names = await Db.NamesOfAsync(standing.Confirmations.Select(c => c.CreatedBy), Aborted);
        return true;
    }
}
