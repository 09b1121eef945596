using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Me.Joys;

/// <summary>The person keeps a moment to themself: its card stands on their first page no more.</summary>
public sealed class PutAwayJoy(AppDb db)
{
    public async Task<Joy?> ExecuteAsync(CaseView @case, Guid job, JoyMoment moment, CancellationToken cancellation)
    {
        if (await @case.FindAsync<Placement>(job, cancellation) is not { } placement)
        {
            return null;
        }

        var joy = (await @case.AllForChangeAsync<Joy>(cancellation)).Find(s => s.PlacementId == placement.PlacementId && s.Facts.Moment == moment);
        if (joy is { PutAwayAt: not null })
        {
            return joy;
        }

        if (joy is null)
        {
            joy = Joy.Say(Guid.CreateVersion7(db.Now), (@case.Id, placement.PlacementId), new JoyFacts { Moment = moment }, new Stamp(@case.Actor.Account, db.Now));
            db.Keep(joy);
        }

        joy.PutAway(db.Now);
        await db.SaveAsync(@case.Did(Acts.OwnMomentKept, joy.Id), cancellation);
        return joy;
    }
}
