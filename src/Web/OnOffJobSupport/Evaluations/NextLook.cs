using Stegvis.Casework;
using Stegvis.OnOffJobSupport;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.OnOffJobSupport.Evaluations;

/// <summary>The day agreed for the next look, as a meeting of the job.</summary>
internal static class NextLook
{
    public static void Plan(AppDb db, CaseView @case, PlacementId job, EvaluationFacts facts)
    {
        if (facts.NextOn is { } day)
        {
            var meeting = new MeetingFacts { On = day, WithWhom = Short(facts.Participants) };
            var id = new MeetingId(Guid.CreateVersion7(db.Now));
            db.Keep(Meeting.Plan(id, @case.Id, (meeting, job), (db.Services.Days, new Stamp(@case.Actor.Account, db.Now))));
        }
    }

    /// <summary>A corrected day moves the meeting that still stands on the day first agreed, clock time kept; without one it is planned anew.</summary>
    public static async Task FollowAsync(AppDb db, CaseView @case, (PlacementEvaluation Before, EvaluationFacts After) change, CancellationToken cancellation)
    {
        var (before, after) = change;
        if (after.NextOn == before.Facts.NextOn)
        {
            return;
        }

        var planned = (await @case.AllForChangeAsync<Meeting>(cancellation))
            .Find(m => m.PlacementId == before.PlacementId && m.Outcome is MeetingOutcome.Planned && m.Facts.On == before.Facts.NextOn);
        switch (planned, after.NextOn)
        {
            case ({ } meeting, { } day):
                meeting.Move(meeting.Facts with { On = day }, db.Services.Days);
                break;
            case ({ } meeting, null):
                meeting.CallOff();
                break;
            default:
                Plan(db, @case, before.PlacementId, after);
                break;
        }
    }

    private static string? Short(string? people) => people is { Length: > 200 } ? people[..200] : people;
}
