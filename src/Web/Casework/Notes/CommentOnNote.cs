using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Notes;

/// <summary>The person's words beside any note (C.013).</summary>
public sealed class CommentOnNote(AppDb db)
{
    public async Task<Result<NoteComment>> ExecuteAsync(CaseView @case, (Guid Id, Guid Note) ids, string text, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<ContactNote>(ids.Note, cancellation) is not { WithdrawnAt: null } note)
        {
            return new Refusal("NoteIsGone", "C.013");
        }

        var comment = NoteComment.By(ids.Id, note, text, new Stamp(@case.Actor.Account, db.Now));
        db.Keep(comment);
        await db.SaveAsync(@case.Did(Acts.NoteCommented, comment.Id), cancellation);
        return comment;
    }
}
