using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Workplace;

/// <summary>"Please call me" from the workplace (M4.64): a task of today, so that the employer is never left alone.</summary>
public sealed class AskForCall(AppDb db)
{
    public async Task<Result<CaseTask>> ExecuteAsync(CaseView @case, WorkplaceWord word, CancellationToken cancellation)
    {
        var task = CaseTask.Promise(word.Id, @case.Id, (word.Text, db.Today), new Stamp(@case.Actor.Account, db.Now));
        db.Keep(task);
        await db.SaveAsync(@case.Did(Acts.TaskAdded, task.Id), cancellation);
        return task;
    }
}
