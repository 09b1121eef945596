using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Tasks;

/// <summary>Done is done: pressing twice keeps the first day. What is to be deleted is done by deleting it, not by saying so.</summary>
public sealed class CompleteTask(AppDb db)
{
    public async Task<Result<CaseTask>> ExecuteAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<CaseTask>(id, cancellation) is not { Kind: not TaskKind.DeleteSensitive } task)
        {
            return new Refusal("TaskIsGone", "M5.37");
        }

        if (task.DoneOn is null)
        {
            task.Done(db.Today);
            await db.SaveAsync(@case.Did(Acts.TaskDone, task.Id), cancellation);
        }

        return task;
    }
}
