using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.People;

namespace Stegvis.Storage.Casework.Known;

/// <summary>
/// Which link of the chain last saved something about a case, kept beside the case by every save. What a process remembers of a case holds for as long
/// as this number stands, and what has changed since it looked has a higher one (decision 0039). Looks change nothing.
/// </summary>
internal static class CaseChanges
{
    public const string Last = "LastChange";

    /// <summary>
    /// Inside the transaction of the save, before its rows are written: who reads the new number reads the new rows too. Links are taken one after the
    /// other, so that nobody who has seen a number meets a lower one later.
    /// </summary>
    public static async Task MarkChangesAsync(this AppDb db, long link, CancellationToken cancellation)
    {
        var changed = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        foreach (var made in changed.Where(e => e is { Entity: Case, State: EntityState.Added }))
        {
            made.Property(Last).CurrentValue = link;
        }

        var records = changed.ConvertAll(e => e.Entity);
        await MarkAsync(db.Cases, [.. records.Select(CaseOf).OfType<CaseId>().Distinct()], link, cancellation);
        var persons = records.OfType<Person>().Select(p => p.PersonId).ToList();
        if (persons.Count > 0)
        {
            await MarkAsync(db.Cases, await db.Cases.Where(c => persons.Contains(c.PersonId)).Select(c => c.CaseId).ToListAsync(cancellation), link, cancellation);
        }
    }

    /// <summary>Null when there are no cases.</summary>
    public static Task<Standing?> StandingAsync(this IQueryable<Case> cases, CancellationToken cancellation) =>
        cases.GroupBy(_ => 1).Select(g => new Standing(g.Count(), g.Max(c => EF.Property<long>(c, Last)))).SingleOrDefaultAsync(cancellation);

    private static async Task MarkAsync(IQueryable<Case> all, List<CaseId> cases, long link, CancellationToken cancellation)
    {
        if (cases.Count > 0)
        {
            await all.Where(c => cases.Contains(c.CaseId)).ExecuteUpdateAsync(c => c.SetProperty(x => EF.Property<long>(x, Last), link), cancellation);
        }
    }

    private static CaseId? CaseOf(object changed) => changed switch
    {
        CaseRecord record => record.CaseId,
        Case @case => @case.CaseId,
        StepProgress step => step.CaseId,
        Seat seat => seat.CaseId,
        _ => null,
    };
}

/// <summary>How many cases there are, and the link that changed one of them last.</summary>
internal sealed record Standing(int Count, long Last);
