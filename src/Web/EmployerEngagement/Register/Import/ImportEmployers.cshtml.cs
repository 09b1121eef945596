using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.EmployerEngagement;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.EmployerEngagement.Register.Import;

/// <summary>Employers from the national register's own file, and how many were new, updated, deleted, unchanged.</summary>
[Requires<KeepEmployers>, ReadsNobody, RequestSizeLimit(Largest), RequestFormLimits(MultipartBodyLengthLimit = Largest)]
public sealed class ImportEmployersModel(ImportEmployers import) : StegvisPage
{
    public const long Largest = 200L * 1024 * 1024;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public ImportCounts? Counts { get; private set; }

    public BrokenRegisterFileException? Broken { get; private set; }

    public void OnGet()
    {
        // The form stands in the view.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Upload is not { Length: > 0 } file)
        {
            ModelState.AddModelError(nameof(Upload), Word("ImportEmployers.Upload.Required"));
            return Refused();
        }

        try
        {
            Counts = await import.ExecuteAsync(Actor, Guid.CreateVersion7(Db.Now), file.OpenReadStream, Aborted);
            return Page();
        }
        catch (BrokenRegisterFileException broken)
        {
            Broken = broken;
            ModelState.AddModelError(nameof(Upload), Word("ImportEmployers.Broken", broken.Line, broken.Field, Word("Problem." + broken.Problem)));
            return Refused();
        }
    }
}
