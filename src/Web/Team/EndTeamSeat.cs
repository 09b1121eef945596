using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;

namespace Stegvis.Web.Team;

/// <summary>Ends a place in a team at once. A lead ends specialists' places only; null when the seat is not theirs to end.</summary>
public sealed class EndTeamSeat(AppDb db)
{
    public async Task<Seat?> ExecuteAsync(Actor actor, TeamId team, SeatId id, CancellationToken cancellation)
    {
        if (await db.TeamSeatForChangeAsync(team, id, cancellation) is not { } seat || (actor.Role is SeatRole.TeamLead && seat.Role is not SeatRole.Specialist))
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
