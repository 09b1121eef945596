using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.VocationalProfiling;

namespace Stegvis.Web.VocationalProfiling.Sensitive;

/// <summary>Writes something sensitive into the profile, with why and until when. The day it is to be deleted becomes a task at once.</summary>
public sealed class AddSensitive(AppDb db)
{
    public async Task<Result<SensitiveDetail>> ExecuteAsync(CaseView @case, Guid id, SensitiveFacts facts, CancellationToken cancellation)
    {
        if (facts.DeleteOn < db.Today)
        {
            return new Refusal("DeleteDayIsPast", "M2.32.07");
        }

        var stamp = new Stamp(@case.Actor.Account, db.Now);
        var detail = SensitiveDetail.Add(id, @case.Id, facts, stamp);
        db.Keep(detail);
        db.Keep(CaseTask.Of(TaskKind.DeleteSensitive, @case.Id, (id, facts.DeleteOn!.Value), stamp));
        await db.SaveAsync(@case.Did(Acts.SensitiveAdded, id), cancellation);
        return detail;
    }
}
