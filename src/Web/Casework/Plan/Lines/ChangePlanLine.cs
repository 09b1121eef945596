using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Plan.Lines;

/// <summary>Changes one line of the plan; two editors never overwrite each other. A task of an agreement waits for a new yes.</summary>
public sealed class ChangePlanLine(AppDb db)
{
    public async Task<Result<PlanLine>> ExecuteAsync(CaseView @case, (Guid Id, int Version) line, PlanLineFacts facts, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<PlanLine>(line.Id, cancellation) is not { TakenOutAt: null } found)
        {
            return new Refusal("LineIsGone", "M2.38");
        }

        db.Expect(found, line.Version);
        found.Change(facts);
        await AgreedTasks.SignAnewAsync(db, @case, found, cancellation);
        await db.SaveAsync(@case.Did(Acts.PlanLineChanged, found.Id), cancellation);
        return found;
    }
}
