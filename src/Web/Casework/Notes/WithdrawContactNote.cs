using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Storage.Attachments;

namespace Stegvis.Web.Casework.Notes;

/// <summary>Undo, right after saving: the note and everything it filled. Later a note is corrected, never removed.</summary>
public sealed class WithdrawContactNote(AppDb db)
{
    /// <summary>The button counts down from ten seconds; the rest is for slow networks.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    public async Task<Result<ContactNote>> ExecuteAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<ContactNote>(id, cancellation) is not { } note || note.CreatedBy != @case.Actor.Account)
        {
            return new Refusal("NoteIsGone", "M5.37");
        }

        if (db.Now - note.CreatedAt > Window)
        {
            return new Refusal("TooLateToUndo", "M5.37");
        }

        note.Withdraw(db.Now);
        await UndoFillsAsync(@case, note, cancellation);
        var papers = (await @case.AllForChangeAsync<Attachment>(cancellation)).FindAll(a => a.NoteId == note.Id && a.RemovedAt is null);
        papers.ForEach(p => p.Remove(db.Now));
        await db.SaveAsync(@case.Did(Acts.NoteWithdrawn, note.Id), cancellation);
        papers.ForEach(p => db.DeleteFile(p.Hash));
        return note;
    }

    private static async Task UndoFillsAsync(CaseView @case, ContactNote note, CancellationToken cancellation)
    {
        if (note.PlannedMeeting is { } meeting)
        {
            (await @case.ForChangeAsync<Meeting>(meeting.Value, cancellation))?.CallOff();
        }

        if (note.CarriedOutLine is { } line)
        {
            (await @case.ForChangeAsync<PlanLine>(line, cancellation))?.NotCarriedOutAfterAll();
        }
    }
}
