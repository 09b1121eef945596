using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Closing;

/// <summary>The person is back (M0.108): no new intake question, everything known before is still there.</summary>
public sealed class ReopenCase(AppDb db)
{
    public async Task ExecuteAsync(CaseView @case, CancellationToken cancellation)
    {
        var found = await @case.CaseForChangeAsync(cancellation);
        var closure = (await @case.AllForChangeAsync<Closure>(cancellation)).Where(c => c.ReopenedOn is null).MaxBy(c => c.CreatedAt);
        if (found.ClosedOn is null || closure is null)
        {
            return;
        }

        found.ReopenCase(closure, db.Today, new Stamp(@case.Actor.Account, db.Now));
        await db.SaveAsync(@case.Did(Acts.CaseReopened, closure.Id), cancellation);
    }
}
