using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Meetings;

/// <summary>A new time for the same meeting. The clock time is the one people agreed, also across summer time; the person is asked again.</summary>
public sealed class MoveMeeting(AppDb db)
{
    public async Task<Result<Meeting>> ExecuteAsync(CaseView @case, (Guid Id, int Version) meeting, MeetingFacts facts, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<Meeting>(meeting.Id, cancellation) is not { } found)
        {
            return new Refusal("MeetingIsGone", "M5.37");
        }

        db.Expect(found, meeting.Version);
        found.Remember(MeetingChange.Moved);
        found.Move(facts, db.Services.Days);
        await db.SaveAsync(@case.Did(Acts.MeetingMoved, found.Id), cancellation);
        return found;
    }
}
