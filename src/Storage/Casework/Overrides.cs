using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage.Auditing;

namespace Stegvis.Storage.Casework;

/// <summary>One hint that somebody has set aside: where, which rule, by whom, when and why.</summary>
public sealed record Override(CaseId Case, string Reference, string Rule, string By, DateOnly On)
{
    public string? Reason { get; init; }
}

/// <summary>What was set aside on the cases of a lead's team and stands, the newest first (C.051).</summary>
public static class Overrides
{
    public static Task<int> CountOverridesAsync(this AppDb db, Actor lead, CancellationToken cancellation) => Standing(db, lead).CountAsync(cancellation);

    public static async Task<List<Override>> OverridesAsync(this AppDb db, Actor lead, (int Skip, int Take) page, CancellationToken cancellation)
    {
        var rows = await (from a in Standing(db, lead)
                          join c in db.Cases on a.CaseId equals c.CaseId
                          join account in db.Accounts on a.CreatedBy equals account.AccountId
                          orderby a.CreatedAt descending, a.Id
                          select new { c.CaseId, c.Reference, a.Rule, a.Facts.Reason, a.CreatedAt, account.DisplayName })
            .AsNoTracking().Skip(page.Skip).Take(page.Take).ToListAsync(cancellation);
        await db.RecordListAsync(lead, [.. rows.Select(r => r.CaseId).Distinct()], cancellation);
        return rows.ConvertAll(r => new Override(r.CaseId, r.Reference, r.Rule ?? "", r.DisplayName, db.Services.Days.Of(r.CreatedAt)) { Reason = r.Reason });
    }

    private static IQueryable<FindingAnswer> Standing(AppDb db, Actor lead)
    {
        var isLead = lead.Role.ReaderOf() is Reader.Lead;
        var cases = db.CasesVisibleTo(lead).Select(c => c.CaseId);
        return db.Set<FindingAnswer>().Where(a => isLead && a.Finding != null && a.TakenUpOn == null && cases.Contains(a.CaseId));
    }
}
