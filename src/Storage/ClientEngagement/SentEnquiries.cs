using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Stegvis.People;

namespace Stegvis.Storage.ClientEngagement;

/// <summary>What somebody sends us without signing in (M1.07): a name, a way to reach them, and what they hope for.</summary>
public sealed record EnquirySent(Guid Id, DateTimeOffset SentAt, SentWords Words);

/// <summary>The words of an enquiry, as they were typed.</summary>
public sealed record SentWords(string CallName, ContactChannel Channel, string ContactDetails)
{
    public string? SafeContact { get; init; }

    public string? Hopes { get; init; }

    /// <summary>Who writes, where it is not the person; they write with the person's knowledge.</summary>
    public string? AskedBy { get; init; }
}

/// <summary>Keeps enquiries sealed until a lead takes them up or answers; what nobody has taken up is gone after the period (decision 0026).</summary>
public static class SentEnquiries
{
    public const int DaysKept = 90;
    private const int _most = 100;

    public static Task SendEnquiryAsync(this AppDb db, Guid id, SentWords words, CancellationToken cancellation)
    {
        var (sealedWords, now, before) = (db.Services.Vault.SealText(JsonSerializer.Serialize(words)), db.Now, db.Now.AddDays(-DaysKept));
        return db.WriteDraftAsync(
            async () =>
            {
                await db.SentEnquiries.Where(e => e.SentAt < before).ExecuteDeleteAsync(cancellation);
                if (!await db.SentEnquiries.AnyAsync(e => e.Id == id, cancellation))
                {
                    db.SentEnquiries.Add(new SentEnquiry { Id = id, Sealed = sealedWords, SentAt = now });
                    await db.SaveChangesAsync(cancellation);
                }
            },
            cancellation);
    }

    public static Task<int> CountEnquiriesAsync(this AppDb db, CancellationToken cancellation) => Kept(db).CountAsync(cancellation);

    public static async Task<List<EnquirySent>> EnquiriesAsync(this AppDb db, CancellationToken cancellation) =>
        (await Kept(db).AsNoTracking().OrderBy(e => e.SentAt).Take(_most).ToListAsync(cancellation)).ConvertAll(e => Open(db, e));

    /// <summary>Takes it out of the list with the next save. Null: somebody was first, or its time has passed.</summary>
    public static async Task<EnquirySent?> TakeEnquiryAsync(this AppDb db, Guid id, CancellationToken cancellation)
    {
        if (await Kept(db).FirstOrDefaultAsync(e => e.Id == id, cancellation) is not { } found)
        {
            return null;
        }

        db.SentEnquiries.Remove(found);
        return Open(db, found);
    }

    private static IQueryable<SentEnquiry> Kept(AppDb db)
    {
        var before = db.Now.AddDays(-DaysKept);
        return db.SentEnquiries.Where(e => e.SentAt >= before);
    }

    private static EnquirySent Open(AppDb db, SentEnquiry kept) =>
        new(kept.Id, kept.SentAt, JsonSerializer.Deserialize<SentWords>(db.Services.Vault.OpenText(kept.Sealed))!);
}
