using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Meetings;

/// <summary>Takes back the last tap or move. Undoing twice changes nothing more; what was written later stays.</summary>
public sealed class UndoMeetingChange(AppDb db)
{
    public async Task<Result<Meeting>> ExecuteAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        try
        {
            return await UndoAsync(@case, id, cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody saved in the same moment: a second tap finds it undone, a note finds it written.
            return await UndoAsync(@case, id, cancellation);
        }
    }

    private async Task<Result<Meeting>> UndoAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<Meeting>(id, cancellation) is not { } meeting)
        {
            return new Refusal("MeetingIsGone", "M5.37");
        }

        if (meeting.Before.IsUndone)
        {
            return meeting;
        }

        if (!meeting.MayBeUndone)
        {
            return new Refusal("MeetingHasNewer", "M5.37");
        }

        meeting.Undo(db.Services.Days);
        await db.SaveAsync(@case.Did(Acts.MeetingChangeUndone, meeting.Id, meeting.Before.Change.ToString()), cancellation);
        return meeting;
    }
}
