using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;
using Stegvis.Storage.SignIns;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.SignIn;

/// <summary>
/// Lets a visitor in whose session is open, whose secrets are unchanged and whose seat lasts. A cookie without an open row in the database opens
/// nothing, however well it is sealed: signed out, ended from elsewhere, or copied.
/// </summary>
internal sealed class SessionGate(AppDb db)
{
    public async Task<Visitor?> FindAsync(HttpContext http)
    {
        if (!Session.IsCookie(http.User))
        {
            return await Visitor.FromAsync(http.User, db, http.RequestAborted);
        }

        var session = Session.TokenOf(http.User) is { Length: > 0 } token ? await db.FindSessionAsync(token, http.RequestAborted) : null;
        http.Features.Set(session);
        if (session is null || !session.IsOpen(db.Now) || await Visitor.FromAsync(http.User, db, http.RequestAborted) is not { } visitor
            || visitor.Actor.Account != session.AccountId || !MayAct(session, visitor))
        {
            return null;
        }

        await SeenAsync(session, http.RequestAborted);
        return session.HandoverId is { } handover ? await HandedOverAsync(visitor, handover, http.RequestAborted) : visitor with { Assurance = session.Assurance, ProvenAt = session.CreatedAt };
    }

    /// <summary>The device is in the person's hands: the visitor is the person, in a seat of their own.</summary>
    private async Task<Visitor?> HandedOverAsync(Visitor worker, Guid id, CancellationToken cancellation)
    {
        var handover = await db.FindHandoverAsync(id, cancellation);
        return handover is not null && await db.FindSeatedAsync(handover.PersonAccount, handover.PersonSeat, cancellation) is { } person
            ? new Visitor(person.Actor, person.DisplayName, person.Language)
            {
                Assurance = Assurance.Low,
                Handover = new HandedOver(handover, worker.DisplayName),
            }
            : null;
    }

    /// <summary>A card is the person's own: it opens their seat and no other that they may hold.</summary>
    private static bool MayAct(SignInSession session, Visitor visitor) => session.Assurance > Assurance.Low || visitor.Actor.Role is SeatRole.Person;

    /// <summary>When the disk is full people can still read.</summary>
    private async Task SeenAsync(SignInSession session, CancellationToken cancellation)
    {
        try
        {
            await db.SeenAsync(session, cancellation);
        }
        catch (StorageTroubleException trouble)
        {
            System.Diagnostics.Trace.TraceWarning("When a sign-in was last seen could not be kept: {0}", trouble.Trouble);
        }
    }
}
