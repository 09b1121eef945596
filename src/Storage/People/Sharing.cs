using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage.Access;

namespace Stegvis.Storage.People;

/// <summary>What a consent shows to its recipient: looked at from inside, so that the person sees the very page the recipient gets.</summary>
public static class Sharing
{
    /// <summary>The consent's signature: the recipient reads whose yes it is, and nothing else about the person's name.</summary>
    private static readonly FieldRule _signature = FieldRule.Parse("M1.37.09", "P W L X(c)");

    /// <summary>The account behind a user name; null when there is none.</summary>
    public static async Task<AccountId?> AccountNamedAsync(this AppDb db, string userName, CancellationToken cancellation)
    {
        var normalized = userName.Trim().ToUpperInvariant();
        return (await db.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.NormalizedUserName == normalized, cancellation))?.AccountId;
    }

    /// <summary>The case through the recipient's own seat, while it is open; null when nobody reads anything through this consent.</summary>
    public static async Task<CaseView?> AsRecipientSeesAsync(this AppDb db, CaseView view, ConsentId consent, CancellationToken cancellation)
    {
        var now = db.Now;
        var seat = await db.Seats.AsNoTracking()
            .FirstOrDefaultAsync(s => s.CaseId == view.Id && s.ConsentId == consent && s.From <= now && (s.To == null || s.To > now), cancellation);
        return seat is null ? null : await db.OpenAsync(Seats.ActorIn(seat), view.Id, cancellation);
    }

    /// <summary>The same with the lines the person has stopped one by one, so that they can be shared again.</summary>
    public static async Task<CaseView?> WithStoppedLinesAsync(this AppDb db, CaseView view, ConsentId consent, CancellationToken cancellation) =>
        view.Actor.Role is SeatRole.Person ? (await db.AsRecipientSeesAsync(view, consent, cancellation))?.WithoutStops() : null;

    /// <summary>The name the consent, or the promise of a supporter, is agreed with; null for whom neither is.</summary>
    public static async Task<string?> SignatureOfAsync(this AppDb db, CaseView view, CancellationToken cancellation) =>
        view.Lens.Sees(_signature) || view.Lens.IsSupporter
            ? await db.Persons.Where(p => p.PersonId == view.Case.PersonId).Select(p => p.Facts.CallName).FirstOrDefaultAsync(cancellation)
            : null;
}
