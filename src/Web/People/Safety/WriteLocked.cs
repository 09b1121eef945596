using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Storage.People;

namespace Stegvis.Web.People.Safety;

/// <summary>What is to be locked: the note's id, for a change the version it was opened with, who may read it, and the words sealed.</summary>
public sealed record NoteToLock(Guid Id, int? Expected, LockedText Text);

/// <summary>
/// Writes a locked note or changes one (MA10.05, MA10.06). Readers can only be workers with a seat on the case; anybody else's name is refused,
/// whoever sends it.
/// </summary>
public sealed class WriteLocked(AppDb db)
{
    public async Task<Result<LockedNote>> ExecuteAsync(CaseView @case, NoteToLock wanted, CancellationToken cancellation)
    {
        var workers = await db.WorkersOnAsync(@case, cancellation);
        if (!wanted.Text.Readers.All(workers.Contains))
        {
            return new Refusal("ReaderWithoutSeat", "MA10.05.01");
        }

        if (wanted.Expected is { } version)
        {
            return await ChangeAsync(@case, wanted, version, cancellation);
        }

        var note = LockedNote.Write(wanted.Id, @case.Id, wanted.Text, new Stamp(@case.Actor.Account, db.Now));
        db.Keep(note);
        await db.SaveAsync(@case.Did(Acts.LockedNoteWritten, note.Id), cancellation);
        return note;
    }

    private async Task<Result<LockedNote>> ChangeAsync(CaseView @case, NoteToLock wanted, int version, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<LockedNote>(wanted.Id, cancellation) is not { } note)
        {
            return new Refusal("NoteIsGone", "MA10.05");
        }

        db.Expect(note, version);
        note.Rewrite(wanted.Text);
        await db.SaveAsync(@case.Did(Acts.LockedNoteChanged, note.Id), cancellation);
        return note;
    }
}
