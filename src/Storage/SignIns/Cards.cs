using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage.Access;

namespace Stegvis.Storage.SignIns;

/// <summary>Cards, found by what is printed on them, by their case or by their owner. Tracked: whoever finds one changes it.</summary>
public static class Cards
{
    public static Task<SignInCard?> FindCardAsync(this AppDb db, byte[] printed, CancellationToken cancellation) =>
        db.Set<SignInCard>().FirstOrDefaultAsync(c => c.SecretHash == printed || c.CodeHash == printed, cancellation);

    public static Task<SignInCard?> FindCardAsync(this AppDb db, Guid id, CancellationToken cancellation) =>
        db.Set<SignInCard>().FirstOrDefaultAsync(c => c.Id == id, cancellation);

    /// <summary>The cards of the case that are not stopped, newest first: one, or two while a new one is made.</summary>
    public static Task<List<SignInCard>> CardsOfAsync(this AppDb db, CaseView view, CancellationToken cancellation)
    {
        var id = view.Id;
        return db.Set<SignInCard>().Where(c => c.CaseId == id && c.StoppedAt == null).OrderByDescending(c => c.Id).ToListAsync(cancellation);
    }

    /// <summary>My own card, while it is not stopped.</summary>
    public static Task<SignInCard?> OwnCardAsync(this AppDb db, AccountId account, CancellationToken cancellation) =>
        db.Set<SignInCard>().Where(c => c.AccountId == account && c.StoppedAt == null).OrderByDescending(c => c.Id).FirstOrDefaultAsync(cancellation);

    /// <summary>Stops a card and whatever was opened with it; the caller saves.</summary>
    public static async Task StopCardAsync(this AppDb db, SignInCard card, CancellationToken cancellation)
    {
        var (id, now) = ((Guid?)card.Id, db.Now);
        card.Stop(now);
        var open = await db.Set<SignInSession>().Where(s => s.CardId == id && s.EndedAt == null).ToListAsync(cancellation);
        open.ForEach(s => s.End(SessionEnd.CardStopped, now));
    }

    /// <summary>What a card's act is about, so that the person reads it under who has looked.</summary>
    public static async Task<Deed> DidWithCardAsync(this AppDb db, Actor actor, Act act, SignInCard card)
    {
        var subject = await db.Cases.Where(c => c.CaseId == card.CaseId).Select(c => (PersonId?)c.PersonId).FirstOrDefaultAsync();
        return actor.Did(act, card.Id) with { Subject = subject, Case = card.CaseId };
    }
}
