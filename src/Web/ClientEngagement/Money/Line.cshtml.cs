using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.ClientEngagement.Money;

/// <summary>One income: what it is now, and what becomes of it with the job, with the source of that.</summary>
[Requires<WorkOnCase>, Reads("M1.42")]
public sealed class LineModel(KeepMoneyLine keep) : FormPage<MoneyLineFacts>
{
    [FromRoute]
    public Guid? Id { get; set; }

    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/money";

    public async Task<IActionResult> OnPostTakeOutAsync()
    {
        if (Id is not { } id || await Case.FindAsync<MoneyLine>(id, Aborted) is not { TakenOutAt: null } line)
        {
            return NotFound();
        }

        try
        {
            await keep.ExecuteAsync(Case, (id, line.Version), null, Aborted);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Redirect(Request.Path);
        }

        return Redirect(AlreadySavedUrl!);
    }

    protected override async Task<bool> StartAsync()
    {
        if (await LoadSavedAsync() is { } saved)
        {
            (Form, Expected) = saved;
            return true;
        }

        return Id is null;
    }

    protected override async Task<bool> CheckAsync()
    {
        MoneyAmount.RefuseWhatCanBeReadInTwoWays(ModelState, Word("Money.TwoWays"));
        if (Form.CheckedOn > Today)
        {
            ModelState.AddModelError("Form.CheckedOn", Word("Line.CheckedOn.Future"));
        }

        return Id is null || await LoadSavedAsync() is not null;
    }

    protected override async Task<(MoneyLineFacts Form, int Version)?> LoadSavedAsync() =>
        Id is { } id && await Case.FindAsync<MoneyLine>(id, Aborted) is { TakenOutAt: null } line ? (line.Facts, line.Version) : null;

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await keep.ExecuteAsync(Case, Id is { } id ? (id, Expected) : (RecordId, null), Form, Aborted);
        return result.Refusal is { } refusal ? refusal : AlreadySavedUrl!;
    }
}
