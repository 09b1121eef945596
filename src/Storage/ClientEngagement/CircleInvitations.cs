using Microsoft.EntityFrameworkCore;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage.Access;

namespace Stegvis.Storage.ClientEngagement;

/// <summary>How far somebody in the circle has come on the way to a page of their own.</summary>
public enum SupporterStanding
{
    NotInvited,
    Invited,
    SignsIn,
}

/// <summary>An invitation that works now, and the person it is about.</summary>
public sealed record OpenInvitation(CircleInvitation Invitation, PersonId Subject);

/// <summary>Invitations into the circle, found by their code or by the case, and the seats they have opened.</summary>
public static class CircleInvitations
{
    /// <summary>Null tells nothing about why: unknown, too old, used, stopped, or the person has taken the member out.</summary>
    public static Task<OpenInvitation?> FindOpenInvitationAsync(this AppDb db, byte[] secretHash, CancellationToken cancellation) =>
        OpenAsync(db, db.Set<CircleInvitation>().Where(i => i.SecretHash == secretHash), cancellation);

    /// <inheritdoc cref="FindOpenInvitationAsync(AppDb, byte[], CancellationToken)"/>
    public static Task<OpenInvitation?> FindOpenInvitationAsync(this AppDb db, Guid id, CancellationToken cancellation) =>
        OpenAsync(db, db.Set<CircleInvitation>().Where(i => i.Id == id), cancellation);

    /// <summary>Somebody with a part in the case already, or who leads its team: they get no second part by an invitation.</summary>
    public static Task<bool> HasPartAsync(this AppDb db, CaseId id, AccountId account, CancellationToken cancellation)
    {
        var now = db.Now;
        return db.Seats.AnyAsync(
            s => s.AccountId == account && s.From <= now && (s.To == null || s.To > now)
                && (s.CaseId == id || (s.Role == SeatRole.TeamLead && db.Cases.Any(c => c.CaseId == id && c.TeamId == s.TeamId))),
            cancellation);
    }

    /// <summary>Who of the circle signs in, and who has an invitation that still works.</summary>
    public static async Task<Dictionary<Guid, SupporterStanding>> SupportersOfAsync(this AppDb db, CaseView view, CancellationToken cancellation)
    {
        var (now, id) = (db.Now, view.Id);
        var invited = await db.Set<CircleInvitation>().AsNoTracking()
            .Where(i => i.CaseId == id && i.UsedAt == null && i.StoppedAt == null && i.WorksUntil > now).Select(i => i.MemberId).ToListAsync(cancellation);
        var seated = await db.Seats.AsNoTracking()
            .Where(s => s.CaseId == id && s.MemberId != null && s.From <= now && (s.To == null || s.To > now)).Select(s => s.MemberId!.Value).ToListAsync(cancellation);
        var standings = invited.Distinct().ToDictionary(m => m, _ => SupporterStanding.Invited);
        seated.ForEach(m => standings[m] = SupporterStanding.SignsIn);
        return standings;
    }

    /// <summary>
    /// The consents that hold today for each member of the circle (M1.35.08): given to the account they sign in with, or to somebody of exactly that
    /// name. Only ids, so that whoever may not read the names of the circle can be shown that there is one.
    /// </summary>
    public static async Task<Dictionary<Guid, IReadOnlyList<Guid>>> ConsentsOfMembersAsync(this AppDb db, CaseView view, CancellationToken cancellation)
    {
        var (now, id, today) = (db.Now, view.Id, db.Today);
        var consents = await db.Set<Consent>().AsNoTracking()
            .Where(c => c.CaseId == id && c.WithdrawnAt == null && c.Facts.ValidFrom <= today && c.Facts.ValidTo >= today)
            .Where(c => db.Set<Confirmation>().Any(y => y.DocumentId == (Guid)(object)c.ConsentId && y.Party == ConfirmingParty.Person && y.Means != ConfirmationMeans.SaidElsewhere))
            .ToListAsync(cancellation);
        if (consents.Count == 0)
        {
            return [];
        }

        var names = await db.Set<CircleMember>().AsNoTracking().Where(m => m.CaseId == id && m.InCircleFrom != null && m.InCircleTo == null)
            .Select(m => new { m.Id, m.Facts.Name }).ToListAsync(cancellation);
        var accounts = (await db.Seats.AsNoTracking().Where(s => s.CaseId == id && s.MemberId != null && s.From <= now && (s.To == null || s.To > now))
            .Select(s => new { s.MemberId, s.AccountId }).ToListAsync(cancellation)).ToLookup(s => s.MemberId!.Value, s => s.AccountId);
        return names.ToDictionary(m => m.Id, m => (IReadOnlyList<Guid>)[.. consents
            .Where(c => (c.RecipientAccount is { } account && accounts[m.Id].Contains(account)) || string.Equals(c.Facts.Recipient.Trim(), m.Name.Trim(), StringComparison.OrdinalIgnoreCase))
            .Select(c => c.Id)]);
    }

    /// <summary>Ends what lets a member of the circle in: their seats and every invitation not used yet. The caller saves.</summary>
    public static async Task CloseToMemberAsync(this AppDb db, CaseView view, Guid member, CancellationToken cancellation)
    {
        await db.StopInvitationsAsync(member, cancellation);
        (await view.SeatsForChangeAsync(cancellation)).FindAll(s => s.MemberId == member).ForEach(s => s.End(db.Now));
    }

    /// <summary>The caller saves.</summary>
    public static async Task StopInvitationsAsync(this AppDb db, Guid member, CancellationToken cancellation)
    {
        var open = await db.Set<CircleInvitation>().Where(i => i.MemberId == member && i.UsedAt == null && i.StoppedAt == null).ToListAsync(cancellation);
        open.ForEach(i => i.Stop(db.Now));
    }

    private static async Task<OpenInvitation?> OpenAsync(AppDb db, IQueryable<CircleInvitation> wanted, CancellationToken cancellation)
    {
        var found = await (from i in wanted
                           join m in db.Set<CircleMember>() on i.MemberId equals m.Id
                           where m.CaseId == i.CaseId && m.InCircleFrom != null && m.InCircleTo == null
                           join c in db.Cases on i.CaseId equals c.CaseId
                           select new { Invitation = i, c.PersonId }).FirstOrDefaultAsync(cancellation);
        return found is not null && found.Invitation.Works(db.Now) ? new OpenInvitation(found.Invitation, found.PersonId) : null;
    }
}
