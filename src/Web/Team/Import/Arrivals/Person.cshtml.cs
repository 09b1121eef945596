using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.People;
using Stegvis.Storage.Exports;
using Stegvis.Storage.Imports;
using Stegvis.Storage.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Team.Import.Arrivals;

public sealed record BringForm
{
    [Required]
    public Guid? Specialist { get; init; }
}

/// <summary>One person, with everything they took along from another provider.</summary>
[Requires<LeadTeam>, ReadsNobody, UploadLimit(Largest), RequestFormLimits(MemoryBufferThreshold = Largest, MultipartBodyLengthLimit = Largest)]
public sealed class PersonModel(BringPerson bring) : FormPage<BringForm>
{
    public const int Largest = 100 * 1024 * 1024;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public IReadOnlyList<SelectListItem> Specialists { get; private set; } = [];

    protected override string? AlreadySavedUrl => $"/cases/{RecordId}";

    protected override async Task<bool> StartAsync()
    {
        if (Request.Query.ContainsKey("tooLarge"))
        {
            ModelState.AddModelError(nameof(Upload), Word("Person.TooLarge"));
        }

        return await CheckAsync();
    }

    protected override async Task<bool> CheckAsync()
    {
        var specialists = (await Db.SpecialistsBySignInAsync(Actor, Aborted)).Values.OfType<TeamSeat>().DistinctBy(s => s.Account).Where(s => s.Account != Actor.Account);
        Specialists = [.. specialists.OrderBy(s => s.Name, StringComparer.CurrentCulture).Select(s => new SelectListItem(s.Name, s.Account.Value.ToString()))];
        if (HttpMethods.IsPost(Request.Method) && Upload is not { Length: > 0 })
        {
            ModelState.AddModelError(nameof(Upload), Word("Import.Upload.Required"));
        }

        return true;
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        using var whole = new MemoryStream((int)Upload!.Length);
        await Upload.CopyToAsync(whole, Aborted);
        try
        {
            using var file = TakenFile.Open(whole.ToArray());
            var result = await bring.ExecuteAsync(Actor, new PersonToBring(new CaseId(RecordId), file, new AccountId(Form.Specialist!.Value)), Aborted);
            return result.Refusal is { } refusal ? refusal : $"/cases/{RecordId}";
        }
        catch (BrokenTakenFileException broken)
        {
            return new Refusal(broken.Code, "C.219");
        }
    }
}
