using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.Drafts;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Platform.Forms;

/// <summary>Keeps what is being typed, for its writer only. Nobody reads drafts here; the form itself gives them back.</summary>
[Requires<BeSignedIn>, ReadsNobody]
public sealed class DraftsModel : StegvisPage
{
    private const int _longest = 200_000;

    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(string form, Guid subject)
    {
        if (string.IsNullOrEmpty(form) || form.Length > 100 || Request.ContentLength is null or > _longest)
        {
            return BadRequest();
        }

        using var reader = new StreamReader(Request.Body);
        var json = await reader.ReadToEndAsync(Aborted);
        if (!IsObject(json))
        {
            return BadRequest();
        }

        await Db.KeepDraftAsync(new DraftKey(Actor.Account, form, subject), json, Aborted);
        return new NoContentResult();
    }

    private static bool IsObject(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind is JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
