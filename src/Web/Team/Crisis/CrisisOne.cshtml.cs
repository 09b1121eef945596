using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Team.Crisis;

/// <summary>One number to call, new or checked again.</summary>
[Requires<KeepCrisisContacts>, ReadsNobody]
public sealed class CrisisOneModel(KeepCrisisContact keep) : FormPage<CrisisContactFacts>
{
    private const string _list = "/crisis-contacts";

    [FromRoute]
    public Guid? Id { get; set; }

    protected override string? AlreadySavedUrl => _list;

    public async Task<IActionResult> OnPostTakeOutAsync()
    {
        if (Id is not { } id || await Db.FindCrisisContactAsync(id, Aborted) is not { } contact)
        {
            return NotFound();
        }

        try
        {
            await keep.ExecuteAsync(Actor, (id, contact.Version), null, Aborted);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Redirect(Request.Path);
        }

        return Redirect(_list);
    }

    protected override async Task<bool> StartAsync()
    {
        Form = new CrisisContactFacts { CheckedOn = Today };
        if (await LoadSavedAsync() is { } saved)
        {
            (Form, Expected) = saved;
            return true;
        }

        return Id is null;
    }

    protected override async Task<bool> CheckAsync()
    {
        if (Form.CheckedOn > Today)
        {
            ModelState.AddModelError("Form.CheckedOn", Word("CrisisOne.CheckedOn.Future"));
        }

        return Id is null || await LoadSavedAsync() is not null;
    }

    protected override async Task<(CrisisContactFacts Form, int Version)?> LoadSavedAsync() =>
        Id is { } id && await Db.FindCrisisContactAsync(id, Aborted) is { } contact ? (contact.Facts, contact.Version) : null;

    protected override async Task<Result<string>> SaveAsync() =>
        (await keep.ExecuteAsync(Actor, Id is { } id ? (id, Expected) : (RecordId, null), Form, Aborted)).Refusal is { } refusal ? refusal : _list;
}
