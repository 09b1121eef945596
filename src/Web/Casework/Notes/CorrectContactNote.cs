using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Notes;

/// <summary>Puts a note right. What stood before is kept in the log; the person's comments stay where they are.</summary>
public sealed class CorrectContactNote(AppDb db)
{
    public async Task<Result<ContactNote>> ExecuteAsync(CaseView @case, (Guid Id, int Version) note, ContactNoteFacts facts, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<ContactNote>(note.Id, cancellation) is not { WithdrawnAt: null } found)
        {
            return new Refusal("NoteIsGone", "M5.37");
        }

        db.Expect(found, note.Version);
        found.Correct(facts);
        await db.SaveAsync(@case.Did(Acts.NoteCorrected, found.Id), cancellation);
        return found;
    }
}
