using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.People;

namespace Stegvis.Storage.Casework.Known;

/// <summary>
/// How often something about a case has been saved, kept beside the case by every save. What a process remembers of a case holds for as long as this
/// number stands (decision 0039). Looks change nothing.
/// </summary>
internal static class CaseChanges
{
    public const string Column = "Changes";

    /// <summary>Inside the transaction of the save, before its rows are written: who reads the new number reads the new rows too.</summary>
    public static async Task CountChangesAsync(this AppDb db, CancellationToken cancellation)
    {
        var changed = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).Select(e => e.Entity).ToList();
        await CountAsync(db.Cases, [.. changed.Select(CaseOf).OfType<CaseId>().Distinct()], cancellation);
        var persons = changed.OfType<Person>().Select(p => p.PersonId).ToList();
        if (persons.Count > 0)
        {
            var cases = await db.Cases.Where(c => persons.Contains(c.PersonId)).Select(c => c.CaseId).ToListAsync(cancellation);
            await CountAsync(db.Cases, cases, cancellation);
        }
    }

    private static async Task CountAsync(IQueryable<Case> all, List<CaseId> cases, CancellationToken cancellation)
    {
        if (cases.Count > 0)
        {
            await all.Where(c => cases.Contains(c.CaseId))
                .ExecuteUpdateAsync(c => c.SetProperty(x => EF.Property<int>(x, Column), x => EF.Property<int>(x, Column) + 1), cancellation);
        }
    }

    private static CaseId? CaseOf(object changed) => changed switch
    {
        CaseRecord record => record.CaseId,
        Case @case => @case.CaseId,
        StepProgress step => step.CaseId,
        _ => null,
    };
}
