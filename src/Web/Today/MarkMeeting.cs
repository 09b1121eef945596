using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Today;

/// <summary>What one tap says about a meeting.</summary>
public enum MeetingMark
{
    NoShow,
    Late,
}

/// <summary>One tap in the car: the person did not come, or came late. Tapping twice says it once.</summary>
public sealed class MarkMeeting(AppDb db)
{
    public async Task<bool> ExecuteAsync(CaseView @case, Guid meeting, MeetingMark mark, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<Meeting>(meeting, cancellation) is not { } found)
        {
            return false;
        }

        if (found.Outcome is not MeetingOutcome.Planned || (mark is MeetingMark.Late && found.IsLate))
        {
            return true;
        }

        if (mark is MeetingMark.NoShow)
        {
            found.NoShow();
        }
        else
        {
            found.Late();
        }

        await db.SaveAsync(@case.Did(Acts.MeetingMarked, found.Id), cancellation);
        return true;
    }
}
