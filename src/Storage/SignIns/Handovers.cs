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

    /// <summary>
    /// The person's own seat on their case. Nobody grants it: being the person is enough. Whoever has no way to sign in gets an account that nobody can
    /// sign in to, so that what they do bears their name; whoever had a seat before gets it again. The caller saves.
    /// </summary>
    public static async Task<Actor> OwnSeatAsync(this AppDb db, CaseView view, (string Language, Stamp Stamp) first, CancellationToken cancellation)
    {
        var (now, id) = (db.Now, view.Id);
        var seat = await db.Seats.AsNoTracking().Where(s => s.CaseId == id && s.Role == SeatRole.Person && s.From <= now && (s.To == null || s.To > now))
            .OrderBy(s => s.From).FirstOrDefaultAsync(cancellation);
        if (seat is null)
        {
            var account = await db.OwnAccountAsync(view, first, cancellation);
            seat = Seat.Grant(new SeatGrant(new SeatId(Guid.CreateVersion7(now)), account, SeatRole.Person) { Case = id }, view.Actor.Seat, first.Stamp);
            db.Keep(seat);
        }

        return Seats.ActorIn(seat);
    }

    /// <summary>The account this case has had before, known by its reference; never one that somebody signs in to with a name of their own.</summary>
    private static async Task<AccountId> OwnAccountAsync(this AppDb db, CaseView view, (string Language, Stamp Stamp) first, CancellationToken cancellation)
    {
        var account = Account.Create(new AccountId(Guid.CreateVersion7(db.Now)), view.Case.Reference, view.Name, first.Stamp);
        var name = account.NormalizedUserName;
        if (await db.Accounts.Where(a => a.NormalizedUserName == name).Select(a => (AccountId?)a.AccountId).FirstOrDefaultAsync(cancellation) is { } known)
        {
            return known;
        }

        account.Speak(first.Language);
        account.Keep(new SignInSecrets { SecurityStamp = Guid.CreateVersion7(db.Now).ToString("N") });
        db.Keep(account);
        return account.AccountId;
    }
}
