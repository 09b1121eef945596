using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.VocationalProfiling;

namespace Stegvis.Web.Me.Notebook;

/// <summary>The person writes a note in their own notebook. Nobody else does, and nobody else reads it yet.</summary>
public sealed class WriteInNotebook(AppDb db)
{
    public async Task<Result<NotebookNote>> ExecuteAsync(CaseView @case, Guid id, NotebookFacts facts, CancellationToken cancellation)
    {
        var note = NotebookNote.Write(id, @case.Id, facts, new Stamp(@case.Actor.Account, db.Now));
        db.Keep(note);
        await db.SaveAsync(@case.Did(Acts.NotebookWritten, id), cancellation);
        return note;
    }
}
