using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage.Access;
using Stegvis.Storage.People;

namespace Stegvis.Storage.SignIns;

/// <summary>The hand-over a sign-in is in, and the seat the person acts in meanwhile.</summary>
public static class Handovers
{
    public static Task<Handover?> FindHandoverAsync(this AppDb db, Guid id, CancellationToken cancellation) =>
        db.Set<Handover>().AsNoTracking().FirstOrDefaultAsync(h => h.Id == id, cancellation);

    public static Task<Handover?> HandoverForChangeAsync(this AppDb db, Guid id, CancellationToken cancellation) =>
        db.Set<Handover>().FirstOrDefaultAsync(h => h.Id == id, cancellation);

    /// <summary>The deed on the person whose hands the device is in.</summary>
    public static async Task<Deed> DidAsync(this AppDb db, Handover handover, (Actor Actor, Act Act) what, CancellationToken cancellation)
    {
        var person = await db.Cases.Where(c => c.CaseId == handover.CaseId).Select(c => c.PersonId).FirstAsync(cancellation);
        return what.Actor.Did(what.Act, handover.Id) with { Subject = person, Case = handover.CaseId };
    }

    /// <summary>Whose device it is, in the seat they handed it over from; a seat that has ended since is named all the same.</summary>
    public static async Task<Actor> WorkerOfAsync(this AppDb db, Handover handover, CancellationToken cancellation) =>
        Seats.ActorIn(await db.Seats.AsNoTracking().FirstAsync(s => s.SeatId == handover.WorkerSeat, cancellation));

    /// <summary>The seats in which the person themself acts on the case, the oldest first.</summary>
    internal static IQueryable<Seat> OwnSeats(this AppDb db, CaseView view)
    {
        var (id, now) = (view.Id, db.Now);
        return db.Seats.Where(s => s.CaseId == id && s.Role == SeatRole.Person && s.From <= now && (s.To == null || s.To > now)).OrderBy(s => s.From);
    }

    /// <summary>
    /// The person's own seat on their case. Nobody grants it: being the person is enough. Whoever has no way to sign in gets an account that nobody can
    /// sign in to, so that what they do bears their name. The caller saves.
    /// </summary>
    public static async Task<Actor> OwnSeatAsync(this AppDb db, CaseView view, (string Language, Stamp Stamp) first, CancellationToken cancellation)
    {
        var (now, id) = (db.Now, view.Id);
        var seat = await db.OwnSeats(view).AsNoTracking().FirstOrDefaultAsync(cancellation);
        if (seat is null)
        {
            var account = Account.Create(new AccountId(Guid.CreateVersion7(now)), view.Case.Reference, view.Name, first.Stamp);
            account.Speak(first.Language);
            account.Keep(new SignInSecrets { SecurityStamp = Guid.CreateVersion7(now).ToString("N") });
            seat = Seat.Grant(new SeatGrant(new SeatId(Guid.CreateVersion7(now)), account.AccountId, SeatRole.Person) { Case = id }, view.Actor.Seat, first.Stamp);
            db.Keep(account);
            db.Keep(seat);
        }

        return Seats.ActorIn(seat);
    }
}
