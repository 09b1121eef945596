using System.ComponentModel.DataAnnotations;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Tasks;

/// <summary>What somebody said they would do, and by when.</summary>
public sealed record PromiseForm
{
    [Required, StringLength(300)]
    public string What { get; init; } = "";

    [Required]
    public DateOnly? Due { get; init; }
}

/// <summary>Keeps a promise where it will be seen on its day.</summary>
public sealed class AddPromise(AppDb db)
{
    public async Task<Result<CaseTask>> ExecuteAsync(CaseView @case, Guid id, PromiseForm form, CancellationToken cancellation)
    {
        var task = CaseTask.Promise(id, @case.Id, (form.What, form.Due!.Value), new Stamp(@case.Actor.Account, db.Now));
        db.Keep(task);
        await db.SaveAsync(@case.Did(Acts.TaskAdded, task.Id), cancellation);
        return task;
    }
}
