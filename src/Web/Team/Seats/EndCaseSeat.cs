using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Team.Seats;

/// <summary>Ends a seat on the case with the next click of whoever holds it. Seats that stand on the person's own yes are the person's to end.</summary>
public sealed class EndCaseSeat(AppDb db)
{
    public async Task<Seat?> ExecuteAsync(CaseView @case, SeatId id, CancellationToken cancellation)
    {
        if ((await @case.SeatsForChangeAsync(cancellation)).Find(s => s.SeatId == id) is not { StandsOnPersonsYes: false } seat)
        {
            return null;
        }

        if (seat.IsActive(db.Now))
        {
            seat.End(db.Now);
            await @case.SaveAsync(Acts.SeatEnded, seat.Id, cancellation);
        }

        return seat;
    }
}
