using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Storage.Auditing;
using Stegvis.VocationalProfiling;

namespace Stegvis.Web.Me.Notebook;

/// <summary>Tears a note out, also of the log and of the file's old pages. What of it stands in the profile already stays there, until the person changes the profile.</summary>
public sealed class TearOutNote(AppDb db)
{
    public async Task<Result<NotebookNote>> ExecuteAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<NotebookNote>(id, cancellation) is not { } note)
        {
            return new Refusal("NoteIsGone", "C.071");
        }

        note.TearOut(db.Now);
        await db.ErasingAsync(
            async () =>
            {
                await db.SaveAsync(@case.Did(Acts.NotebookTornOut, id), cancellation);
                await db.EraseAuditPayloadsOfAsync(@case.Did(Acts.PayloadErased, id), id, cancellation);
            },
            cancellation);
        return note;
    }
}
