using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage.Access;

namespace Stegvis.Storage.Auditing;

/// <summary>One look or one act, as the person reads it in <em>who has looked</em>.</summary>
public sealed record AccessLogRow(DateTimeOffset At, string Act, string? Group, string WhoDidIt, SeatRole Role)
{
    /// <summary>Its number in the log: names the look in an address without naming anybody.</summary>
    public long Seq { get; init; }

    public bool IsOwn => Role is SeatRole.Person;
}

/// <summary>A stretch of the log, newest first, for somebody signed in like that.</summary>
public readonly record struct AccessLogPage(int Skip, int Take)
{
    public Assurance With { get; init; } = Assurance.Substantial;
}

/// <summary>Who has looked at a case and who has changed it, newest first. For the person and staff (C.012, C.017). Nothing of what is locked.</summary>
public static class AccessLog
{
    private static readonly string[] _onlyThePersons = [Acts.NotebookWritten.Code, Acts.NotebookTornOut.Code, Acts.PayloadErased.Code];
    private static readonly string[] _sensitive = [Acts.SensitiveAdded.Code, Acts.SensitiveErased.Code];
    private static readonly string[] _notWithACard = [Acts.WhereaboutsHidden.Code, Acts.WhereaboutsShown.Code, Acts.PayloadErased.Code, .. _sensitive];

    public static async Task<List<AccessLogRow>> AccessLogAsync(this AppDb db, CaseView view, AccessLogPage page, CancellationToken cancellation)
    {
        var rows = from entry in EntriesOf(db, view, page.With)
                   join account in db.Accounts on entry.Account equals account.AccountId
                   orderby entry.Seq descending
                   select new AccessLogRow(entry.At, entry.Act, entry.Group, account.DisplayName, entry.Role) { Seq = entry.Seq };
        return await rows.Skip(page.Skip).Take(page.Take).ToListAsync(cancellation);
    }

    /// <summary>One of those looks; null where the case has none of that number.</summary>
    public static Task<AccessLogRow?> LookAsync(this AppDb db, CaseView view, (long Number, Assurance With) look, CancellationToken cancellation) =>
        (from entry in EntriesOf(db, view, look.With)
         where entry.Seq == look.Number
         join account in db.Accounts on entry.Account equals account.AccountId
         select new AccessLogRow(entry.At, entry.Act, entry.Group, account.DisplayName, entry.Role) { Seq = entry.Seq }).FirstOrDefaultAsync(cancellation);

    public static Task<int> AccessLogCountAsync(this AppDb db, CaseView view, Assurance with, CancellationToken cancellation) =>
        EntriesOf(db, view, with).CountAsync(cancellation);

    /// <summary>The story of one record: made, changed, by whom.</summary>
    public static async Task<List<AccessLogRow>> HistoryOfAsync(this AppDb db, CaseView view, Guid record, CancellationToken cancellation)
    {
        var rows = from touched in db.AuditRecords
                   where touched.RecordId == record
                   join entry in db.AuditEntries on touched.Seq equals entry.Seq
                   where entry.Case == view.Id
                   join account in db.Accounts on entry.Account equals account.AccountId
                   orderby entry.Seq descending
                   select new AccessLogRow(entry.At, entry.Act, entry.Group, account.DisplayName, entry.Role);
        return await rows.Take(100).ToListAsync(cancellation);
    }

    /// <summary>Whether a record with this id was ever saved: a form asks before it offers a draft of something that was saved after all.</summary>
    public static Task<bool> HasBeenMadeAsync(this AppDb db, Guid record, CancellationToken cancellation = default) =>
        db.AuditRecords.AnyAsync(r => r.RecordId == record && r.Touch == RecordTouch.Made, cancellation);

    private static IQueryable<AuditEntry> EntriesOf(AppDb db, CaseView view, Assurance with)
    {
        var (id, unsaid) = (view.Id, UnsaidTo(view.Actor.Role.ReaderOf(), with));
        var listed = db.AuditRecords.Where(r => r.RecordId == id.Value && r.Touch == RecordTouch.Listed).Select(r => r.Seq);
        return LockedTraces.Without(db.AuditEntries.Where(e => (e.Case == id || listed.Contains(e.Seq)) && !unsaid.Contains(e.Act)));
    }

    /// <summary>What no page of this reader shows stands in no list of theirs either: that it was done would tell that it is there.</summary>
    private static string[] UnsaidTo(Reader reader, Assurance with) => reader switch
    {
        Reader.Person => with < Assurance.Substantial ? _notWithACard : [],
        Reader.Lead => [.. _onlyThePersons, .. _sensitive],
        _ => _onlyThePersons,
    };
}

/// <summary>What the log holds about locked notes. It stands in no list of who has looked but their own (C.014).</summary>
internal static class LockedTraces
{
    private const string _group = "MA10.05";
    private static readonly string[] _acts = [Acts.LockedNoteWritten.Code, Acts.LockedNoteChanged.Code, Acts.OpenedInEmergency.Code, Acts.EmergencyReviewed.Code];

    public static IQueryable<AuditEntry> Of(IQueryable<AuditEntry> entries) => entries.Where(e => e.Group == _group || _acts.Contains(e.Act));

    public static IQueryable<AuditEntry> Without(IQueryable<AuditEntry> entries) => entries.Where(e => (e.Group == null || e.Group != _group) && !_acts.Contains(e.Act));
}
