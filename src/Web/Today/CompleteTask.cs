using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Today;

/// <summary>A promise is kept. Done is done, also when pressed twice.</summary>
public sealed class CompleteTask(AppDb db)
{
    public async Task<bool> ExecuteAsync(CaseView @case, Guid task, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<CaseTask>(task, cancellation) is not { } found)
        {
            return false;
        }

        if (found.DoneOn is null)
        {
            found.Done(db.Today);
            await db.SaveAsync(@case.Did(Acts.TaskDone, found.Id), cancellation);
        }

        return true;
    }
}
