using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.OnOffJobSupport.Lines;

/// <summary>A line of support looked at again: changed, carried out, or taken out.</summary>
[Requires<WorkOnCase>, Reads("M5.30")]
public sealed class ChangeLineModel(ChangeSupportLine change, TakeOutSupportLine takeOut) : FormPage<PlanLineFacts>, ILineForm
{
    [FromRoute]
    public Guid Id { get; set; }

    public LineReaders Readers { get; private set; } = null!;

    public async Task<IActionResult> OnPostTakeOutAsync()
    {
        var result = await takeOut.ExecuteAsync(Case, Id, Aborted);
        return result.Succeeded ? Redirect($"/cases/{Case.Id.Value}/support") : NotFound();
    }

    protected override async Task<bool> StartAsync()
    {
        if (!await CheckAsync() || await LoadSavedAsync() is not var (facts, version))
        {
            return false;
        }

        (Form, Expected) = (facts, version);
        return true;
    }

    protected override async Task<bool> CheckAsync()
    {
        var line = await Case.FindAsync<PlanLine>(Id, Aborted);
        Readers = await LineReaders.OfAsync(this, line?.PlacementId, Aborted);
        return line is { TakenOutAt: null };
    }

    protected override async Task<(PlanLineFacts Form, int Version)?> LoadSavedAsync() =>
        await Case.FindAsync<PlanLine>(Id, Aborted) is { TakenOutAt: null } line ? (line.Facts, line.Version) : null;

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await change.ExecuteAsync(Case, (Id, Expected), Form, Aborted);
        return result.Refusal is { } refusal ? refusal : $"/cases/{Case.Id.Value}/support";
    }
}
