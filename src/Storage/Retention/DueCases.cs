using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage.Access;
using Stegvis.Storage.Auditing;

namespace Stegvis.Storage.Retention;

/// <summary>A closed case whose time has passed.</summary>
public sealed record DueCase(CaseId Id, string Reference, string Name, DateOnly ClosedOn, RetentionCategory Category);

/// <summary>What is left of an erased case: when, by whom, its neutral reference, and how many records went.</summary>
public sealed record ErasureReceipt(DateTimeOffset At, string By, string Reference, int Records);

/// <summary>What is due for erasure in the lead's team, oldest first, and the receipts of what is gone.</summary>
public static class DueCases
{
    public static async Task<List<DueCase>> DueCasesAsync(this AppDb db, Actor lead, RetentionPeriods periods, CancellationToken cancellation)
    {
        var (before, after) = (periods.LastClosedDueBy(db.Today, RetentionCategory.ClosedBeforeAJob), periods.LastClosedDueBy(db.Today, RetentionCategory.ClosedAfterAJob));
        var jobs = db.Set<Placement>();
        var rows = await db.CasesVisibleTo(lead)
            .Where(c => c.ClosedOn != null && (jobs.Any(j => j.CaseId == c.CaseId) ? c.ClosedOn <= after : c.ClosedOn <= before))
            .OrderBy(c => c.ClosedOn).ThenBy(c => c.CaseId).Take(200)
            .Select(c => new { c.CaseId, c.Reference, c.Person!.Facts.CallName, c.ClosedOn, HadJob = jobs.Any(j => j.CaseId == c.CaseId) }).ToListAsync(cancellation);
        await db.RecordListAsync(lead, rows.ConvertAll(r => r.CaseId), cancellation);
        return rows.ConvertAll(r => new DueCase(r.CaseId, r.Reference, r.CallName, r.ClosedOn!.Value, CategoryOf(r.HadJob)));
    }

    public static async Task<RetentionCategory> RetentionCategoryAsync(this AppDb db, CaseView view, CancellationToken cancellation) =>
        CategoryOf(await db.Set<Placement>().AnyAsync(j => j.CaseId == view.Id, cancellation));

    public static async Task<List<ErasureReceipt>> ErasureReceiptsAsync(this AppDb db, Actor lead, CancellationToken cancellation)
    {
        var act = Acts.CaseErased.Code;
        var rows = await (from entry in db.AuditEntries
                          where entry.Act == act
                          join seat in db.Seats on entry.Seat equals seat.SeatId
                          where seat.TeamId == lead.Team
                          join account in db.Accounts on entry.Account equals account.AccountId
                          join payload in db.AuditPayloads on entry.Seq equals payload.Seq
                          orderby entry.Seq descending
                          select new { entry.At, account.DisplayName, payload.Sealed }).Take(100).ToListAsync(cancellation);
        var key = rows.Count == 0 ? null : await db.PersonKeys.AsNoTracking().FirstAsync(k => k.Owner == Guid.Empty, cancellation);
        return rows.ConvertAll(r => Receipt(r.At, r.DisplayName, db.Services.Vault.OpenFor(Guid.Empty, key!.Wrapped, r.Sealed)));
    }

    private static RetentionCategory CategoryOf(bool hadJob) => hadJob ? RetentionCategory.ClosedAfterAJob : RetentionCategory.ClosedBeforeAJob;

    private static ErasureReceipt Receipt(DateTimeOffset at, string by, byte[] payload)
    {
        using var json = JsonDocument.Parse(payload);
        return new ErasureReceipt(at, by, json.RootElement.GetProperty("reference").GetString()!, json.RootElement.GetProperty("records").GetInt32());
    }
}
