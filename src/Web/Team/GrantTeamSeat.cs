using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;

namespace Stegvis.Web.Team;

/// <summary>Whom to give which place in which team. The id is made when the form opens.</summary>
public sealed record TeamSeatToGrant(SeatId Id, TeamId Team, AccountId Account, SeatRole Role);

/// <summary>
/// A place in a team. The administrator names leads and specialists, a lead the specialists of their own team; nobody themself (decision 0006).
/// Giving a place somebody has already changes nothing.
/// </summary>
public sealed class GrantTeamSeat(AppDb db)
{
    public async Task<Result<SeatId>> ExecuteAsync(Actor actor, TeamSeatToGrant wanted, CancellationToken cancellation)
    {
        if (wanted.Account == actor.Account)
        {
            return new Refusal("OwnSeat", "C.001");
        }

        if (!MayGrant(actor, wanted) || await db.FindStaffAccountAsync(wanted.Account, cancellation) is null)
        {
            return new Refusal("NotStaff", "C.001");
        }

        var places = await db.SeatsOfTeamAsync(wanted.Team, cancellation);
        if (places.Find(p => p.Account == wanted.Account && p.Role == wanted.Role) is { } held)
        {
            return held.Seat;
        }

        var seat = Seat.Grant(new SeatGrant(wanted.Id, wanted.Account, wanted.Role) { Team = wanted.Team }, actor.Seat, new Stamp(actor.Account, db.Now));
        db.Keep(seat);
        await db.SaveAsync(actor.Did(Acts.SeatGranted, seat.Id), cancellation);
        return seat.SeatId;
    }

    private static bool MayGrant(Actor actor, TeamSeatToGrant wanted) => actor.Role switch
    {
        SeatRole.Administrator => wanted.Role is SeatRole.TeamLead or SeatRole.Specialist,
        SeatRole.TeamLead => wanted.Role is SeatRole.Specialist && wanted.Team == actor.Team,
        _ => false,
    };
}
