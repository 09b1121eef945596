using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;
using Stegvis.Storage.Reports;

namespace Stegvis.Web.Reports.Commissioner;

/// <summary>A seat that sees protected numbers of the whole service and no case. Nobody gives it to themself; having it already changes nothing.</summary>
public sealed class GrantCommissionerSeat(AppDb db)
{
    public async Task<Result<SeatId>> ExecuteAsync(Actor actor, SeatId id, AccountId account, CancellationToken cancellation)
    {
        if (account == actor.Account)
        {
            return new Refusal("OwnSeat", "C.001");
        }

        if (await db.FindStaffAccountAsync(account, cancellation) is null)
        {
            return new Refusal("NotStaff", "C.001");
        }

        var held = await db.CommissionersAsync(cancellation);
        if (held.Find(s => s.Account == account) is { } same)
        {
            return same.Seat;
        }

        var seat = Seat.Grant(new SeatGrant(id, account, SeatRole.Funder), actor.Seat, new Stamp(actor.Account, db.Now));
        db.Keep(seat);
        await db.SaveAsync(actor.Did(Acts.SeatGranted, seat.Id), cancellation);
        return seat.SeatId;
    }
}
