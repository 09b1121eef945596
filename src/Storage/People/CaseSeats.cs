using Microsoft.EntityFrameworkCore;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage.Access;

namespace Stegvis.Storage.People;

/// <summary>One active seat on a case: who, as what, until when, and at which workplace.</summary>
public sealed record CaseSeat(SeatId Seat, AccountId Account, string Name, SeatRole Role, DateTimeOffset From)
{
    public DateTimeOffset? Until { get; init; }

    public string? Workplace { get; init; }

    /// <inheritdoc cref="Seat.StandsOnPersonsYes"/>
    public bool StandsOnPersonsYes { get; init; }
}

/// <summary>A job of the person's that an employer or a mentor can be given a seat at.</summary>
public sealed record Workplace(PlacementId Placement, string Name);

/// <summary>The seats on one case, for its lead.</summary>
public static class CaseSeats
{
    public static async Task<List<CaseSeat>> SeatsOfAsync(this AppDb db, CaseView view, CancellationToken cancellation)
    {
        var (now, id) = (db.Now, view.Id);
        var places = (await db.WorkplacesOfAsync(view, cancellation)).ToDictionary(w => w.Placement, w => w.Name);
        var seats = await (from s in db.Seats
                           where s.CaseId == id && s.From <= now && (s.To == null || s.To > now)
                           join a in db.Accounts on s.AccountId equals a.AccountId
                           select new { Seat = s, a.DisplayName }).AsNoTracking().ToListAsync(cancellation);
        return
        [
            .. from row in seats
               orderby row.Seat.Role, row.Seat.From
               select new CaseSeat(row.Seat.SeatId, row.Seat.AccountId, row.DisplayName, row.Seat.Role, row.Seat.From)
               {
                   Until = row.Seat.To,
                   StandsOnPersonsYes = row.Seat.StandsOnPersonsYes,
                   Workplace = row.Seat.PlacementId is { } place ? places.GetValueOrDefault(place) : null,
               },
        ];
    }

    /// <summary>Jobs that go on; an ended one gives nobody a seat.</summary>
    public static Task<List<Workplace>> WorkplacesOfAsync(this AppDb db, CaseView view, CancellationToken cancellation)
    {
        if (view.Lens.HidesWhereabouts)
        {
            return Task.FromResult(new List<Workplace>());
        }

        var id = view.Id;
        return (from p in db.Set<Placement>()
                where p.CaseId == id && p.EndedOn == null
                join e in db.Employers on p.EmployerId equals e.EmployerId
                select new Workplace(p.PlacementId, e.Facts.Name)).ToListAsync(cancellation);
    }

    /// <summary>Colleagues with a place in the case's team: whom the lead may ask to follow somebody.</summary>
    public static async Task<List<TeamSeat>> WorkersForAsync(this AppDb db, CaseView view, CancellationToken cancellation) =>
        [.. (await db.SeatsOfTeamAsync(view.Case.TeamId, cancellation)).Where(s => s.Role is SeatRole.Specialist).DistinctBy(s => s.Account)];
}
