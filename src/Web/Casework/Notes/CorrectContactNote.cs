using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Web.Casework.Notes.Outside;

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

        var outside = await OutsiderGate.OfAsync(db, @case, facts, cancellation);
        if (!outside.IsOpen && !OutsiderGate.IsSameContact(found.Facts, facts))
        {
            return OutsiderGate.Closed;
        }

        db.Expect(found, note.Version);
        var whole = facts with { NextOn = found.Facts.NextOn, NextAt = found.Facts.NextAt };
        found.Correct(whole, outside.IsOpen ? outside.CoveredBy : found.CoveredBy);
        await db.SaveAsync(@case.Did(Acts.NoteCorrected, found.Id), cancellation);
        return found;
    }
}
