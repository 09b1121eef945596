using Microsoft.EntityFrameworkCore;
using Stegvis.People;

namespace Stegvis.Storage.People;

/// <summary>The numbers to call when it is hard: few, the same for everybody, about nobody.</summary>
public static class CrisisContacts
{
    public static Task<List<CrisisContact>> CrisisContactsAsync(this AppDb db, CancellationToken cancellation) =>
        db.Set<CrisisContact>().AsNoTracking().Where(c => c.TakenOutAt == null).OrderBy(c => c.CreatedAt).ToListAsync(cancellation);

    public static Task<CrisisContact?> FindCrisisContactAsync(this AppDb db, Guid id, CancellationToken cancellation) =>
        db.Set<CrisisContact>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == id && c.TakenOutAt == null, cancellation);

    /// <summary>Tracked.</summary>
    public static Task<CrisisContact?> CrisisContactForChangeAsync(this AppDb db, Guid id, CancellationToken cancellation) =>
        db.Set<CrisisContact>().FirstOrDefaultAsync(c => c.Id == id && c.TakenOutAt == null, cancellation);
}
