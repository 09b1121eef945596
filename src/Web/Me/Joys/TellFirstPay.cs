using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Me.Joys;

/// <summary>The person says that their first pay has come. Saying it twice says it once.</summary>
public sealed class TellFirstPay(AppDb db)
{
    public async Task<Joy?> ExecuteAsync(CaseView @case, Guid job, CancellationToken cancellation)
    {
        var said = await @case.Records<Joy>().ListAsync(cancellation);
        if (@case.Case.ClosedOn is not null || await @case.FindAsync<Placement>(job, cancellation) is not { } placement
            || !JoyMoments.MayAskForPay(placement, db.Today))
        {
            return null;
        }

        if (said.Find(s => s.PlacementId == placement.PlacementId && s.Facts.Moment is JoyMoment.FirstPay) is { } known)
        {
            return known;
        }

        var facts = new JoyFacts { Moment = JoyMoment.FirstPay, ToldOn = db.Today };
        var told = Joy.Say(Guid.CreateVersion7(db.Now), (@case.Id, placement.PlacementId), facts, new Stamp(@case.Actor.Account, db.Now));
        db.Keep(told);
        await db.SaveAsync(@case.Did(Acts.OwnMomentKept, told.Id), cancellation);
        return told;
    }
}
