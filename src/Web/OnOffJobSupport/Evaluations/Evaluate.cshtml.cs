using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Web.Casework.Jobs;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;
using Stegvis.Web.Ui.Components.Field;

namespace Stegvis.Web.OnOffJobSupport.Evaluations;

/// <summary>The fields of an evaluation, for the page that writes one and the page that corrects one.</summary>
public interface IEvaluationForm
{
    EvaluationFacts Form { get; }

    IReadOnlyList<Choice> PersonScale { get; }

    IReadOnlyList<Choice> EmployerScale { get; }

    string MoreWord { get; }
}

/// <summary>A shared look at one job: how the person finds it, how the workplace finds it, what the workplace may read, and when next.</summary>
[Requires<WorkOnCase>, Reads("M5.38")]
public sealed class EvaluateModel(EvaluatePlacement evaluate) : FormPage<EvaluationFacts>, IEvaluationForm
{
    [FromRoute]
    public Guid PlacementId { get; set; }

    public Job Job { get; private set; } = null!;

    public override Guid DraftSubject => PlacementId;

    public IReadOnlyList<Choice> PersonScale => Scale(this, "Scale.Person");

    public IReadOnlyList<Choice> EmployerScale => Scale(this, "Scale.Employer");

    public string MoreWord => Word("Evaluation.More");

    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/placements/{PlacementId}/evaluations/{RecordId}";

    /// <summary>Five answers in words; the number is only what is stored.</summary>
    public static IReadOnlyList<Choice> Scale(StegvisPage page, string key) =>
        [.. Enumerable.Range(1, 5).Select(n => n.ToString(CultureInfo.InvariantCulture)).Select(n => new Choice(n, page.Word($"{key}.{n}")))];

    protected override async Task<bool> StartAsync()
    {
        if (!await CheckAsync())
        {
            return false;
        }

        var any = await Case.Records<PlacementEvaluation>().Where(e => e.PlacementId == new PlacementId(PlacementId)).AnyAsync(Aborted);
        Form = new EvaluationFacts { HeldOn = Today, Kind = any ? EvaluationKind.Regular : EvaluationKind.First, Participants = Case.Name };
        return true;
    }

    protected override async Task<bool> CheckAsync()
    {
        Job = (await Web.Casework.Jobs.Job.FindAsync(Db, Case, PlacementId, Aborted))!;
        return Job is not null;
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await evaluate.ExecuteAsync(Case, (RecordId, new PlacementId(PlacementId)), Form, Aborted);
        return result.Refusal is { } refusal ? refusal : $"/cases/{Case.Id.Value}/placements/{PlacementId}/evaluations/{RecordId}";
    }
}
