using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Meetings;

/// <summary>Marks a meeting, in one tap. No reason is asked for; marking twice changes nothing more.</summary>
public sealed class MarkMeeting(AppDb db)
{
    public async Task<Result<Meeting>> ExecuteAsync(CaseView @case, Guid id, MeetingChange mark, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<Meeting>(id, cancellation) is not { } meeting)
        {
            return new Refusal("MeetingIsGone", "M5.37");
        }

        if (meeting.Mark(mark))
        {
            await db.SaveAsync(@case.Did(Acts.MeetingMoved, meeting.Id, mark.ToString()), cancellation);
        }

        return meeting;
    }
}
