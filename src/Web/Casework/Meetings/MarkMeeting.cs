using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Meetings;

/// <summary>What became of a meeting, in one tap.</summary>
public enum MeetingMark
{
    NoShow,
    Late,
    CalledOff,
    Held,
}

/// <summary>Marks a meeting. No reason is asked for; marking twice changes nothing more.</summary>
public sealed class MarkMeeting(AppDb db)
{
    public async Task<Result<Meeting>> ExecuteAsync(CaseView @case, Guid id, MeetingMark mark, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<Meeting>(id, cancellation) is not { } meeting)
        {
            return new Refusal("MeetingIsGone", "M5.37");
        }

        switch (mark)
        {
            case MeetingMark.NoShow:
                meeting.NoShow();
                break;
            case MeetingMark.Late:
                meeting.Late();
                break;
            case MeetingMark.CalledOff:
                meeting.CallOff();
                break;
            default:
                meeting.Held();
                break;
        }

        await db.SaveAsync(@case.Did(Acts.MeetingMoved, meeting.Id, mark.ToString()), cancellation);
        return meeting;
    }
}
