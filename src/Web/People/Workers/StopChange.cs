using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.People.Workers;

/// <summary>The lead takes back what they named. Only they do: for everybody else it is the person's to answer.</summary>
public sealed class StopChange(AppDb db)
{
    public async Task<WorkerChange?> ExecuteAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        if (!LeadTeam.Allows(@case.Actor.Role) || await @case.ForChangeAsync<WorkerChange>(id, cancellation) is not { } change)
        {
            return null;
        }

        if (change.IsOpen)
        {
            change.Stop(db.Today);
            await db.SaveAsync(@case.Did(Acts.NewWorkerTakenBack, change.Id), cancellation);
        }

        return change;
    }
}
