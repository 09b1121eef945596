using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.EmployerEngagement;

namespace Stegvis.Web.EmployerEngagement.Register;

/// <summary>Takes over a relation (M4.30.11). Doing it twice changes nothing.</summary>
public sealed class LookAfterEmployer(AppDb db)
{
    public async Task<Result<Employer>> ExecuteAsync(Actor actor, EmployerId id, CancellationToken cancellation)
    {
        if (await db.EmployerForChangeAsync(id, cancellation) is not { } found)
        {
            return new Refusal("EmployerIsGone", "M4.30");
        }

        if (found.LeadWorker != actor.Account)
        {
            found.LookAfter(actor.Account);
            await db.SaveAsync(actor.Did(Acts.EmployerChanged, found.Id), cancellation);
        }

        return found;
    }
}
