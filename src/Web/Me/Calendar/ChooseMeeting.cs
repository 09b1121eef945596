using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Me.Calendar;

/// <summary>The person says where and how to meet, and what about. The time stays; a meeting at the workplace has its place already.</summary>
public sealed class ChooseMeeting(AppDb db)
{
    public async Task<Result<Meeting>> ExecuteAsync(CaseView @case, (Guid Id, int Version) which, MeetingWish wish, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<Meeting>(which.Id, cancellation) is not { } meeting || !MayChoose(meeting, db.Now))
        {
            return new Refusal("MeetingIsGone", "M1.09");
        }

        db.Expect(meeting, which.Version);
        meeting.Choose(wish, db.Today);
        await db.SaveAsync(@case.Did(Acts.MeetingChosen, meeting.Id), cancellation);
        return meeting;
    }

    internal static bool MayChoose(Meeting meeting, DateTimeOffset now) =>
        meeting is { Outcome: MeetingOutcome.Planned, ConcernsWorkplace: false } && meeting.StartsAt > now;
}
