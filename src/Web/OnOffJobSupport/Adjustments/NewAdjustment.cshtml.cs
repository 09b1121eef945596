using Microsoft.AspNetCore.Mvc;
using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Web.Casework.Jobs;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.OnOffJobSupport.Adjustments;

/// <summary>Something in the job does not fit: what, and what we try first.</summary>
[Requires<WorkOnCase>, Reads("M5.35")]
public sealed class NewAdjustmentModel(TryRemedy attempt) : FormPage<AdjustmentFacts>
{
    [FromRoute]
    public Guid PlacementId { get; set; }

    public Job Job { get; private set; } = null!;

    public override Guid DraftSubject => PlacementId;

    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/placements/{PlacementId}/adjustments/{RecordId}";

    /// <summary>The form opens on the first remedy that has not been tried.</summary>
    protected override async Task<bool> StartAsync()
    {
        if (!await CheckAsync())
        {
            return false;
        }

        var job = new PlacementId(PlacementId);
        var tried = await Case.Records<JobAdjustment>().Where(a => a.PlacementId == job).OrderBy(a => a.Id).Take(100).ListAsync(Aborted);
        var next = JobAdjustment.NotTriedBefore(Remedy.OtherWorkplace, tried.Select(t => t.Facts.Remedy ?? default));
        Form = new AdjustmentFacts { TriedFrom = Today, Remedy = next.Count > 0 ? next[0] : Remedy.OtherWorkplace };
        return true;
    }

    protected override async Task<bool> CheckAsync()
    {
        Job = (await Web.Casework.Jobs.Job.FindAsync(Db, Case, PlacementId, Aborted))!;
        return Job is not null;
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await attempt.ExecuteAsync(Case, (RecordId, new PlacementId(PlacementId)), Form, Aborted);
        return result.Refusal is { } refusal ? refusal : AlreadySavedUrl!;
    }
}
