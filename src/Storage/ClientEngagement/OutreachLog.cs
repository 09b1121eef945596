using Microsoft.EntityFrameworkCore;
using Stegvis.ClientEngagement;

namespace Stegvis.Storage.ClientEngagement;

/// <summary>How many times we told about the service in a year, and how many were there.</summary>
public sealed record OutreachSums(int Events, int Participants);

/// <summary>Where the service has told about itself (M1.41). Shared by everybody who works here, about no person.</summary>
public static class OutreachLog
{
    public static Task<int> CountOutreachAsync(this AppDb db, CancellationToken cancellation) => db.Set<OutreachEvent>().CountAsync(cancellation);

    public static Task<List<OutreachEvent>> OutreachAsync(this AppDb db, (int Skip, int Take) page, CancellationToken cancellation) =>
        db.Set<OutreachEvent>().AsNoTracking().OrderByDescending(e => e.Facts.On).ThenByDescending(e => e.CreatedAt).Skip(page.Skip).Take(page.Take).ToListAsync(cancellation);

    /// <summary>What somebody said they would do about it, the oldest day first.</summary>
    public static Task<List<OutreachEvent>> OutreachToFollowUpAsync(this AppDb db, int most, CancellationToken cancellation) =>
        db.Set<OutreachEvent>().AsNoTracking().Where(e => e.FollowedUpOn == null && e.Facts.FollowUpBy != null).OrderBy(e => e.Facts.FollowUpBy).Take(most).ToListAsync(cancellation);

    public static async Task<OutreachSums> OutreachSumsAsync(this AppDb db, int year, CancellationToken cancellation)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var ofYear = db.Set<OutreachEvent>().Where(e => e.Facts.On >= first && e.Facts.On <= last);
        return new OutreachSums(await ofYear.CountAsync(cancellation), await ofYear.SumAsync(e => e.Facts.Participants ?? 0, cancellation));
    }

    public static Task<OutreachEvent?> FindOutreachAsync(this AppDb db, Guid id, CancellationToken cancellation) =>
        db.Set<OutreachEvent>().AsNoTracking().FirstOrDefaultAsync(e => e.Id == id, cancellation);

    /// <summary>Tracked.</summary>
    public static Task<OutreachEvent?> OutreachForChangeAsync(this AppDb db, Guid id, CancellationToken cancellation) =>
        db.Set<OutreachEvent>().FirstOrDefaultAsync(e => e.Id == id, cancellation);
}
