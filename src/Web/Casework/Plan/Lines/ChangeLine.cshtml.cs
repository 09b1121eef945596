using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Casework.Plan.Lines;

/// <summary>One line changed or taken out.</summary>
[Requires<WorkOnCase>, Reads("M2.38")]
public sealed class ChangeLineModel(ChangePlanLine change, TakeOutPlanLine takeOut) : LineFields
{
    [FromRoute]
    public Guid Id { get; set; }

    public override bool HasResult => true;

    public async Task<IActionResult> OnPostTakeOutAsync() =>
        (await takeOut.ExecuteAsync(Case, Id, Aborted)).Succeeded ? Redirect(PlanUrl) : NotFound();

    protected override async Task<bool> StartAsync()
    {
        if (await LoadSavedAsync() is not var (facts, version))
        {
            return false;
        }

        (Form, Expected) = (facts, version);
        return true;
    }

    protected override async Task<bool> CheckAsync() => await LoadSavedAsync() is not null;

    protected override async Task<(PlanLineFacts Form, int Version)?> LoadSavedAsync() =>
        await Case.FindAsync<PlanLine>(Id, Aborted) is { TakenOutAt: null } line ? (line.Facts, line.Version) : null;

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await change.ExecuteAsync(Case, (Id, Expected), Form, Aborted);
        return result.Refusal is { } refusal ? refusal : PlanUrl;
    }
}
