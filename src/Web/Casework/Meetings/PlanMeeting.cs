using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Meetings;

/// <summary>Agrees a time with the person. A meeting about a job is also read by that workplace.</summary>
public sealed class PlanMeeting(AppDb db)
{
    public async Task<Result<Meeting>> ExecuteAsync(CaseView @case, (MeetingId Id, PlacementId? Job) meeting, MeetingFacts facts, CancellationToken cancellation)
    {
        var planned = Meeting.Plan(meeting.Id, @case.Id, (facts, meeting.Job), (db.Services.Days, new Stamp(@case.Actor.Account, db.Now)));
        db.Keep(planned);
        await db.SaveAsync(@case.Did(Acts.MeetingPlanned, planned.Id), cancellation);
        return planned;
    }
}
