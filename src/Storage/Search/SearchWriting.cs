using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Stegvis.Casework;
using Stegvis.People;

namespace Stegvis.Storage.Search;

/// <summary>Writes the search rows of what is about to be saved, inside the same transaction.</summary>
internal static class SearchWriting
{
    public static async Task RenewSearchRowsAsync(this AppDb db, long link, CancellationToken cancellation)
    {
        var changed = db.ChangeTracker.Entries<StoredRecord>()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && SearchFields.Has(e.Entity.GetType())).ToList();
        if (changed.Count == 0)
        {
            return;
        }

        await RemoveAsync(db, changed, cancellation);
        var ordinal = 0;
        foreach (var entry in changed.Where(e => e.State is not EntityState.Deleted && !SearchFields.IsGone(e)))
        {
            if (await CaseOfAsync(db, entry.Entity, cancellation) is { } @case)
            {
                var day = SearchFields.DayOf(entry.Entity) ?? db.Services.Days.Of(entry.Entity.CreatedAt);
                var record = new SearchedRecord(@case, entry.Metadata.ClrType.Name, entry.Entity.Id, day) { Parent = SearchFields.ParentOf(entry.Entity) };
                db.SearchRows.AddRange(SearchFields.TextsOf(entry.Entity).Select(text => SearchRow.Of((link, ordinal++), record, text)));
            }
        }
    }

    private static async Task RemoveAsync(AppDb db, List<EntityEntry<StoredRecord>> changed, CancellationToken cancellation)
    {
        var old = changed.Where(e => e.State is not EntityState.Added).ToList();
        var ids = old.ConvertAll(e => e.Entity.Id);
        var gone = old.Where(e => e.State is EntityState.Deleted || SearchFields.IsGone(e)).Select(e => (Guid?)e.Entity.Id).ToList();
        if (ids.Count > 0)
        {
            await db.SearchRows.Where(r => ids.Contains(r.SourceId) || gone.Contains(r.ParentId)).ExecuteDeleteAsync(cancellation);
        }
    }

    private static async Task<CaseId?> CaseOfAsync(AppDb db, StoredRecord record, CancellationToken cancellation) => record switch
    {
        CaseRecord of => of.CaseId,
        Person person => db.ChangeTracker.Entries<Case>().FirstOrDefault(c => c.Entity.PersonId == person.PersonId)?.Entity.CaseId
            ?? await db.Cases.Where(c => c.PersonId == person.PersonId).Select(c => (CaseId?)c.CaseId).FirstOrDefaultAsync(cancellation),
        _ => null,
    };
}
