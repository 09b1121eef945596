using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.OnOffJobSupport.Lines;

/// <summary>Takes a line out of the plan. The workplace no longer sees it; the log keeps it.</summary>
public sealed class TakeOutSupportLine(AppDb db)
{
    public async Task<Result<PlanLine>> ExecuteAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<PlanLine>(id, cancellation) is not { TakenOutAt: null } found)
        {
            return new Refusal("LineIsGone", "M5.30");
        }

        found.TakeOut(db.Now);
        await db.SaveAsync(@case.Did(Acts.PlanLineChanged, found.Id), cancellation);
        return found;
    }
}
