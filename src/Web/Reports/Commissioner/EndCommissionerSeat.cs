using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Reports;

namespace Stegvis.Web.Reports.Commissioner;

/// <summary>Ends such a seat at once; it opens nothing from its next click on. Null when it is not one.</summary>
public sealed class EndCommissionerSeat(AppDb db)
{
    public async Task<Seat?> ExecuteAsync(Actor actor, SeatId id, CancellationToken cancellation)
    {
        if (await db.CommissionerSeatForChangeAsync(id, cancellation) is not { } seat)
        {
            return null;
        }

        if (seat.IsActive(db.Now))
        {
            seat.End(db.Now);
            await db.SaveAsync(actor.Did(Acts.SeatEnded, seat.Id), cancellation);
        }

        return seat;
    }
}
