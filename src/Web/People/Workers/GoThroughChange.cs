using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.People.Workers;

/// <summary>What was gone through together, ticked with the person present. A change of it asks for a yes to the new words.</summary>
public sealed class GoThroughChange(AppDb db)
{
    public async Task<Result<WorkerChange>> ExecuteAsync(CaseView @case, (Guid Id, int Version) which, WorkerChangeFacts facts, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<WorkerChange>(which.Id, cancellation) is not { IsOpen: true } change)
        {
            return new Refusal("ChangeIsClosed", "M0.109");
        }

        db.Expect(change, which.Version);
        change.GoThrough(facts);
        await db.SaveAsync(@case.Did(Acts.HandOverGoneThrough, change.Id), cancellation);
        return change;
    }
}
