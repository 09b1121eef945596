using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.VocationalProfiling;

namespace Stegvis.Web.Me.Notebook;

/// <summary>One tap lets those who follow the person read a note, one tap ends it. Saying the same twice changes nothing.</summary>
public sealed class ShareNote(AppDb db)
{
    public async Task<Result<NotebookNote>> ExecuteAsync(CaseView @case, Guid id, bool on, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<NotebookNote>(id, cancellation) is not { } note)
        {
            return new Refusal("NoteIsGone", "C.071");
        }

        if (on != note.SharedOn is not null)
        {
            note.Share(on, db.Today);
            await db.SaveAsync(@case.Did(on ? Acts.NotebookShared : Acts.NotebookKeptBack, id), cancellation);
        }

        return note;
    }
}
