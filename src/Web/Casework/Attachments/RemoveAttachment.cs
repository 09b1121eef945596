using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Storage.Attachments;

namespace Stegvis.Web.Casework.Attachments;

/// <summary>Takes a paper away, bytes and all. Who works on the case may, and whoever added it. That it was there stays in the log.</summary>
public sealed class RemoveAttachment(AppDb db)
{
    public async Task<Attachment?> ExecuteAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<Attachment>(id, cancellation) is not { } found
            || !(WorkOnCase.Allows(@case.Actor.Role) || found.CreatedBy == @case.Actor.Account))
        {
            return null;
        }

        if (found.RemovedAt is null)
        {
            found.Remove(db.Now);
            await db.SaveAsync(@case.Did(Acts.AttachmentRemoved, found.Id), cancellation);
            db.DeleteFile(found.Hash);
        }

        return found;
    }
}
