using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage.People;

namespace Stegvis.Storage.Reports;

/// <summary>The seats that see numbers of the whole service and nobody's case.</summary>
public static class CommissionerSeats
{
    public static Task<List<TeamSeat>> CommissionersAsync(this AppDb db, CancellationToken cancellation)
    {
        var now = db.Now;
        return (from s in db.Seats
                where s.Role == SeatRole.Funder && s.CaseId == null && s.From <= now && (s.To == null || s.To > now)
                join a in db.Accounts on s.AccountId equals a.AccountId
                orderby a.DisplayName
                select new TeamSeat(s.SeatId, a.AccountId, a.DisplayName, s.Role, s.From)).ToListAsync(cancellation);
    }

    /// <summary>Tracked; only such a seat.</summary>
    public static Task<Seat?> CommissionerSeatForChangeAsync(this AppDb db, SeatId seat, CancellationToken cancellation) =>
        db.Seats.FirstOrDefaultAsync(s => s.SeatId == seat && s.Role == SeatRole.Funder && s.CaseId == null, cancellation);
}
