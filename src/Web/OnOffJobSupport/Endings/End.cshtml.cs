using Microsoft.AspNetCore.Mvc;
using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Web.Casework.Jobs;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.OnOffJobSupport.Endings;

/// <summary>A job ends, in calm words: the last day, why, and what happens next. The search opens again the same day.</summary>
[Requires<WorkOnCase>, Reads("M5.41")]
public sealed class EndPlacementModel(EndPlacement end) : FormPage<EndingFacts>
{
    [FromRoute]
    public Guid PlacementId { get; set; }

    public Job Job { get; private set; } = null!;

    public override Guid DraftSubject => PlacementId;

    protected override string? AlreadySavedUrl => JobUrl;

    private string JobUrl => $"/cases/{Case.Id.Value}/placements/{PlacementId}";

    public override async Task<IActionResult> OnGetAsync() =>
        await CheckAsync() && Job.EndedOn is not null ? Redirect(JobUrl) : await base.OnGetAsync();

    protected override async Task<bool> StartAsync()
    {
        Form = new EndingFacts { LastDay = Today };
        return await CheckAsync();
    }

    protected override async Task<bool> CheckAsync()
    {
        Job = (await Web.Casework.Jobs.Job.FindAsync(Db, Case, PlacementId, Aborted))!;
        return Job is not null;
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await end.ExecuteAsync(Case, (RecordId, new PlacementId(PlacementId)), Form, Aborted);
        return result.Refusal is { } refusal ? refusal : JobUrl;
    }
}
