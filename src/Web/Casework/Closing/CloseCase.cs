using System.ComponentModel.DataAnnotations;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Closing;

/// <summary>Why the person stops, if they want to say it.</summary>
public sealed record StopForm
{
    [StringLength(2000)]
    public string? Reason { get; init; }
}

/// <summary>The person stops (M0.83). Nothing is deleted, no seat ends, and closing what is closed changes nothing.</summary>
public sealed class CloseCase(AppDb db)
{
    public async Task ExecuteAsync(CaseView @case, Guid closureId, StopForm stop, CancellationToken cancellation)
    {
        var found = await @case.CaseForChangeAsync(cancellation);
        if (found.ClosedOn is not null)
        {
            return;
        }

        db.Keep(found.Close(closureId, stop.Reason, (db.Today, new Stamp(@case.Actor.Account, db.Now))));
        await db.SaveAsync(@case.Did(Acts.CaseClosed, closureId), cancellation);
    }
}
