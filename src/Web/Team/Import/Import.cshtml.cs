using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.Drafts;
using Stegvis.Storage.Imports;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;
using Stegvis.Web.Team.Import.Reading;

namespace Stegvis.Web.Team.Import;

/// <summary>The people a service already follows, brought in from a spreadsheet. This page only reads the file; the next one shows what it means.</summary>
[Requires<LeadTeam>, ReadsNobody, UploadLimit(Largest), RequestFormLimits(MemoryBufferThreshold = Largest)]
public sealed class ImportModel : StegvisPage
{
    public const int LargestMegabytes = 10;

    public const int Largest = LargestMegabytes * 1024 * 1024;

    /// <summary>The sheet waits sealed, as a draft of whoever sent it: names are nowhere in clear between the two pages.</summary>
    internal const string DraftForm = "Team.Import";

    public static int MostLines => SheetLimits.Lines;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public void OnGet(bool tooLarge)
    {
        if (tooLarge)
        {
            ModelState.AddModelError(nameof(Upload), Word("Unreadable.TooLarge", LargestMegabytes));
        }
    }

    public IActionResult OnGetTemplate(string? kind)
    {
        var headings = Enum.GetValues<CaseloadColumn>().Select(c => Word(c)).ToList();
        var name = Word("Import.TemplateName");
        return kind == "csv"
            ? File(CaseloadTemplate.Separated(headings), "text/csv; charset=utf-8", name + ".csv")
            : File(CaseloadTemplate.Workbook(headings, name), CaseloadTemplate.WorkbookType, name + ".xlsx");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Upload is not { Length: > 0 } file)
        {
            ModelState.AddModelError(nameof(Upload), Word(Upload is null ? "Import.Upload.Required" : "Unreadable.Empty"));
            return Refused();
        }

        try
        {
            await using var stream = file.OpenReadStream();
            var sheet = await CaseloadSheet.ReadAsync(stream, Aborted);
            var key = new DraftKey(Actor.Account, DraftForm, Guid.CreateVersion7(Db.Now));
            await Db.KeepDraftAsync(key, JsonSerializer.Serialize(sheet), Aborted);
            await Db.DropOtherDraftsAsync(key, Aborted);
            return Redirect($"/team/import/{key.Subject}");
        }
        catch (UnreadableSheetException unreadable)
        {
            var fact = unreadable.Code is "TooManyLines" ? SheetLimits.Lines : LargestMegabytes;
            ModelState.AddModelError(nameof(Upload), Word("Unreadable." + unreadable.Code, fact));
            return Refused();
        }
    }
}
