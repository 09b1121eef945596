using Stegvis.People;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Casework.Plan.Lines;

/// <summary>One new line. What it says is enough; the rest may follow.</summary>
[Requires<WorkOnCase>, Reads("M2.38")]
public sealed class NewLineModel(AddPlanLine add) : LineFields
{
    protected override string? AlreadySavedUrl => PlanUrl;

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await add.ExecuteAsync(Case, (RecordId, Layout), Form, Aborted);
        return result.Refusal is { } refusal ? refusal : PlanUrl;
    }
}
