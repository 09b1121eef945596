using Microsoft.AspNetCore.Mvc;
using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;
using Stegvis.Web.Ui.Components.Field;

namespace Stegvis.Web.OnOffJobSupport.Evaluations;

/// <summary>An evaluation put right. A new day for the next look moves its meeting.</summary>
[Requires<WorkOnCase>, Reads("M5.38")]
public sealed class CorrectEvaluationModel(CorrectEvaluation correct) : FormPage<EvaluationFacts>, IEvaluationForm
{
    [FromRoute]
    public Guid PlacementId { get; set; }

    [FromRoute]
    public Guid Id { get; set; }

    public IReadOnlyList<Choice> PersonScale => EvaluateModel.Scale(this, "Scale.Person");

    public IReadOnlyList<Choice> EmployerScale => EvaluateModel.Scale(this, "Scale.Employer");

    public string MoreWord => Word("Evaluation.More");

    protected override async Task<bool> StartAsync()
    {
        if (await LoadSavedAsync() is not var (facts, version))
        {
            return false;
        }

        (Form, Expected) = (facts, version);
        return true;
    }

    protected override async Task<(EvaluationFacts Form, int Version)?> LoadSavedAsync() =>
        await Case.FindAsync<PlacementEvaluation>(Id, Aborted) is { } found && found.PlacementId.Value == PlacementId ? (found.Facts, found.Version) : null;

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await correct.ExecuteAsync(Case, (Id, Expected), Form, Aborted);
        return result.Refusal is { } refusal ? refusal : $"/cases/{Case.Id.Value}/placements/{PlacementId}/evaluations/{Id}";
    }
}
