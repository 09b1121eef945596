using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage.Access;
using Stegvis.Storage.Auditing;

namespace Stegvis.Storage.Casework;

/// <summary>A need that stands unmet, as the lead's list shows it.</summary>
public sealed record UnmetRow(CaseId Case, string Name, RunningOut What, DateOnly NotedOn)
{
    public string Need { get; init; } = "";

    public string? NextHelper { get; init; }
}

/// <summary>What time and money leave unmet among the lead's people: the number, and the rows it counts.</summary>
public static class UnmetNeeds
{
    private const int _most = 200;

    public static async Task<List<UnmetRow>> UnmetNeedsAsync(this AppDb db, Actor lead, CancellationToken cancellation)
    {
        if (lead.Role.ReaderOf() is not Reader.Lead)
        {
            return [];
        }

        var rows = await (from need in db.Set<UnmetNeed>().AsNoTracking()
                          join c in db.CasesVisibleTo(lead) on need.CaseId equals c.CaseId
                          where need.MetOn == null
                          orderby need.NotedOn, need.CreatedAt
                          select new UnmetRow(c.CaseId, c.Person!.Facts.CallName, need.What, need.NotedOn) { Need = need.Facts.Need, NextHelper = need.Facts.NextHelper })
            .Take(_most).ToListAsync(cancellation);
        await db.RecordListAsync(lead, [.. rows.Select(r => r.Case).Distinct()], cancellation);
        return rows;
    }

    public static Task<int> CountUnmetNeedsAsync(this AppDb db, Actor lead, CancellationToken cancellation) => lead.Role.ReaderOf() is not Reader.Lead
        ? Task.FromResult(0)
        : (from need in db.Set<UnmetNeed>()
           join c in db.CasesVisibleTo(lead) on need.CaseId equals c.CaseId
           where need.MetOn == null
           select need.Id).CountAsync(cancellation);
}
