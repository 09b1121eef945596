using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Storage.SignIns;
using Stegvis.VocationalProfiling;

namespace Stegvis.Web.Handovers;

/// <summary>Puts the device into the person's hands: from the next click on it opens one page, as the person.</summary>
internal sealed class HandOver(AppDb db)
{
    public async Task<Result<Guid>> ExecuteAsync(CaseView @case, SignInSession? here, (HandedOverThing Thing, Guid Document) what, CancellationToken cancellation)
    {
        if (here is null || await db.SessionForChangeAsync(@case.Actor.Account, here.Id, cancellation) is not { } session)
        {
            return new Refusal("NoSignIn", "C.001");
        }

        if (!await IsThereAsync(@case, what, cancellation))
        {
            return new Refusal("NothingToHandOver", "M1.33");
        }

        var stamp = new Stamp(@case.Actor.Account, db.Now);
        var person = await db.OwnSeatAsync(@case, (Thread.CurrentThread.CurrentUICulture.Name, stamp), cancellation);
        var handover = Handover.Begin(Guid.CreateVersion7(db.Now), @case.Id, new HandoverSeats(session.Id, @case.Actor, person), (what.Thing, what.Document, stamp));
        db.Keep(handover);
        session.HandOver(handover);
        await @case.SaveAsync(Acts.HandedOver, handover.Id, cancellation);
        return handover.Id;
    }

    private static async Task<bool> IsThereAsync(CaseView @case, (HandedOverThing Thing, Guid Document) what, CancellationToken cancellation) => what.Thing switch
    {
        HandedOverThing.Sheet => await @case.FindAsync<MeetingSheet>(what.Document, cancellation) is not null,
        HandedOverThing.Notebook => what.Document == @case.Id.Value,
        HandedOverThing.Worker => await @case.FindAsync<WorkerChange>(what.Document, cancellation) is { IsOpen: true },
        _ => !@case.Lens.HidesWhereabouts && await @case.FindAsync<VocationalProfile>(what.Document, cancellation) is not null,
    };
}
