using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Casework.Plan.Lines;

/// <summary>A line was carried out: the day, and what came of it.</summary>
[Requires<WorkOnCase>, Reads("M2.38")]
public sealed class LineOutcomeModel(CarryOutPlanLine carryOut) : FormPage<LineResult>
{
    [FromRoute]
    public Guid Id { get; set; }

    public string What { get; private set; } = "";

    protected override async Task<bool> StartAsync()
    {
        if (await LoadSavedAsync() is not var (result, version))
        {
            return false;
        }

        (Form, Expected) = (result with { On = result.On ?? Today }, version);
        return true;
    }

    protected override async Task<bool> CheckAsync() => await LoadSavedAsync() is not null;

    protected override async Task<(LineResult Form, int Version)?> LoadSavedAsync()
    {
        if (await Case.FindAsync<PlanLine>(Id, Aborted) is not { TakenOutAt: null } line)
        {
            return null;
        }

        What = line.Facts.What;
        return (new LineResult { On = line.Facts.CarriedOutOn, Result = line.Facts.Result }, line.Version);
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await carryOut.ExecuteAsync(Case, (Id, Expected), Form, Aborted);
        return result.Refusal is { } refusal ? refusal : $"/cases/{Case.Id.Value}/plan";
    }
}
