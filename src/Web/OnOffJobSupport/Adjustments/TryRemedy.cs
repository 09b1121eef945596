using Stegvis.Casework;
using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.OnOffJobSupport.Adjustments;

/// <summary>Keeps what is tried when a job does not fit (M5.35). Another workplace opens the way to employers again (M0.100).</summary>
public sealed class TryRemedy(AppDb db)
{
    public async Task<Result<JobAdjustment>> ExecuteAsync(CaseView @case, (Guid Id, PlacementId Job) adjustment, AdjustmentFacts facts, CancellationToken cancellation)
    {
        var tried = JobAdjustment.Try(adjustment.Id, (@case.Id, adjustment.Job), facts, new Stamp(@case.Actor.Account, db.Now));
        db.Keep(tried);
        await LookElsewhereAsync(db, @case, facts, cancellation);
        await db.SaveAsync(@case.Did(Acts.RemedyTried, tried.Id), cancellation);
        return tried;
    }

    internal static async Task LookElsewhereAsync(AppDb db, CaseView @case, AdjustmentFacts facts, CancellationToken cancellation)
    {
        if (facts.Remedy is Remedy.OtherWorkplace)
        {
            (await @case.CaseForChangeAsync(cancellation)).Reopen(ProcessStep.EmployerEngagement, db.Today);
        }
    }
}
