using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Plan.Lines;

/// <summary>Takes a line out of the plan. It is kept in the log and shown nowhere else.</summary>
public sealed class TakeOutPlanLine(AppDb db)
{
    public async Task<Result<PlanLine>> ExecuteAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<PlanLine>(id, cancellation) is not { TakenOutAt: null } found)
        {
            return new Refusal("LineIsGone", "M2.38");
        }

        found.TakeOut(db.Now);
        await AgreedTasks.SignAnewAsync(db, @case, found, cancellation);
        await db.SaveAsync(@case.Did(Acts.PlanLineChanged, found.Id), cancellation);
        return found;
    }
}
