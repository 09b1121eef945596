using Microsoft.EntityFrameworkCore;
using Stegvis.People;

namespace Stegvis.Storage.Drafts;

/// <summary>Keeps and gives back what was typed. The only writes without an act: a draft is not yet said by anybody.</summary>
public static class KeptDrafts
{
    public static async Task KeepDraftAsync(this AppDb db, DraftKey key, string rawJson, CancellationToken cancellation = default)
    {
        var draft = new Draft { Account = key.Account, Form = key.Form, Subject = key.Subject, Sealed = db.Services.Vault.SealText(rawJson), KeptAt = db.Now };
        try
        {
            await db.WriteDraftAsync(() => KeepAsync(db, draft, cancellation), cancellation);
        }
        catch (AlreadySavedException)
        {
            // The same form kept its first draft in another window at the same moment: now there is one to renew.
            await db.WriteDraftAsync(() => KeepAsync(db, draft, cancellation), cancellation);
        }
    }

    public static async Task<(string RawJson, DateTimeOffset KeptAt)?> FindDraftAsync(this AppDb db, DraftKey key, CancellationToken cancellation = default) =>
        await Of(db, key).AsNoTracking().FirstOrDefaultAsync(cancellation) is { } draft
            ? (db.Services.Vault.OpenText(draft.Sealed), draft.KeptAt)
            : null;

    public static Task DropDraftAsync(this AppDb db, DraftKey key, CancellationToken cancellation = default) =>
        db.WriteDraftAsync(() => Of(db, key).ExecuteDeleteAsync(cancellation), cancellation);

    /// <summary>What one account has kept under a form and not touched since.</summary>
    public static Task DropOldDraftsAsync(this AppDb db, (AccountId Account, string Form) of, DateTimeOffset before, CancellationToken cancellation = default)
    {
        var (account, form) = of;
        return db.WriteDraftAsync(
            () => db.Drafts.Where(d => d.Account == account && d.Form == form && d.KeptAt < before).ExecuteDeleteAsync(cancellation), cancellation);
    }

    private static async Task KeepAsync(AppDb db, Draft draft, CancellationToken cancellation)
    {
        var (text, now) = (draft.Sealed, draft.KeptAt);
        var kept = Of(db, new DraftKey(draft.Account, draft.Form, draft.Subject));
        if (await kept.ExecuteUpdateAsync(d => d.SetProperty(x => x.Sealed, text).SetProperty(x => x.KeptAt, now), cancellation) == 0)
        {
            db.ChangeTracker.Clear();
            db.Drafts.Add(draft);
            await db.SaveChangesAsync(cancellation);
        }
    }

    private static IQueryable<Draft> Of(AppDb db, DraftKey key)
    {
        var (account, form, subject) = (key.Account, key.Form, key.Subject);
        return db.Drafts.Where(d => d.Account == account && d.Form == form && d.Subject == subject);
    }
}

/// <summary>Whose draft, of which form, about what.</summary>
public sealed record DraftKey(AccountId Account, string Form, Guid Subject);
