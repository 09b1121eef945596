using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage.Access;
using Stegvis.Storage.Auditing;

namespace Stegvis.Storage.People;

/// <summary>One emergency opening, as the lead meets it.</summary>
public sealed record EmergencyRow(EmergencyOpening Opening, string Reference, string Who);

/// <summary>What is asked about locked notes beside reading them: who opened them, and until when an emergency lasts.</summary>
public static class LockedNotes
{
    private const int _most = 100;

    /// <summary>Who wrote and who opened what is locked, newest first. Only for those who may read it: ask with a case in hand that shows a note.</summary>
    public static Task<List<AccessLogRow>> LockedLogAsync(this AppDb db, CaseView view, CancellationToken cancellation) =>
        LockedTraces.Of(db.AuditEntries.Where(e => e.Case == view.Id))
            .Join(db.Accounts, e => e.Account, a => a.AccountId, (e, a) => new { Entry = e, a.DisplayName })
            .OrderByDescending(r => r.Entry.Seq).Take(_most)
            .Select(r => new AccessLogRow(r.Entry.At, r.Entry.Act, r.Entry.Group, r.DisplayName, r.Entry.Role))
            .ToListAsync(cancellation);

    /// <summary>Everybody who works on the case now: the only ones who can be named on a locked note.</summary>
    public static async Task<HashSet<AccountId>> WorkersOnAsync(this AppDb db, CaseView view, CancellationToken cancellation) =>
        [.. (await db.HoldersOfAsync(view.Case, cancellation)).Where(h => h.Role.IsWorker()).Select(h => h.Account)];

    /// <summary>Until when the actor's own emergency opening of this case lasts; null when none does.</summary>
    public static async Task<DateTimeOffset?> EmergencyUntilAsync(this AppDb db, CaseView view, CancellationToken cancellation)
    {
        var (account, now) = (view.Actor.Account, db.Now);
        var open = await db.Set<EmergencyOpening>().Where(e => e.CaseId == view.Id && e.CreatedBy == account && e.Until > now)
            .OrderByDescending(e => e.Until).Select(e => new { e.Until }).FirstOrDefaultAsync(cancellation);
        return open?.Until;
    }

    /// <summary>Openings in the lead's team: those not yet talked through first.</summary>
    public static async Task<List<EmergencyRow>> EmergenciesAsync(this AppDb db, Actor lead, CancellationToken cancellation)
    {
        var cases = db.CasesVisibleTo(lead);
        var rows = from opening in db.Set<EmergencyOpening>().AsNoTracking()
                   join @case in cases on opening.CaseId equals @case.CaseId
                   join account in db.Accounts on opening.CreatedBy equals account.AccountId
                   orderby opening.ReviewedOn != null, opening.CreatedAt descending
                   select new EmergencyRow(opening, @case.Reference, account.DisplayName);
        return lead.Role is SeatRole.TeamLead ? await rows.Take(_most).ToListAsync(cancellation) : [];
    }

    public static Task<bool> HasEmergenciesToReviewAsync(this AppDb db, Actor lead, CancellationToken cancellation)
    {
        var cases = db.CasesVisibleTo(lead).Select(c => c.CaseId);
        return db.Set<EmergencyOpening>().AnyAsync(e => e.ReviewedOn == null && cases.Contains(e.CaseId), cancellation);
    }
}
