using Microsoft.EntityFrameworkCore;
using Stegvis.People;

namespace Stegvis.Storage.Drafts;

/// <summary>Keeps and gives back what was typed. The only writes without an act: a draft is not yet said by anybody.</summary>
public static class KeptDrafts
{
    public static async Task KeepDraftAsync(this AppDb db, DraftKey key, string rawJson, CancellationToken cancellation = default)
    {
        var (text, now) = (db.Services.Vault.SealText(rawJson), db.Now);
        using var turn = await db.TakeTurnAsync(cancellation);
        var changed = await Of(db, key).ExecuteUpdateAsync(d => d.SetProperty(x => x.Sealed, text).SetProperty(x => x.KeptAt, now), cancellation);
        if (changed == 0)
        {
            var form = key.Form;
            await db.InsertDraftAsync(new Draft { Account = key.Account, Form = form, Subject = key.Subject, Sealed = text, KeptAt = now }, cancellation);
        }
    }

    public static async Task<(string RawJson, DateTimeOffset KeptAt)?> FindDraftAsync(this AppDb db, DraftKey key, CancellationToken cancellation = default) =>
        await Of(db, key).AsNoTracking().FirstOrDefaultAsync(cancellation) is { } draft
            ? (db.Services.Vault.OpenText(draft.Sealed), draft.KeptAt)
            : null;

    public static async Task DropDraftAsync(this AppDb db, DraftKey key, CancellationToken cancellation = default)
    {
        using var turn = await db.TakeTurnAsync(cancellation);
        await Of(db, key).ExecuteDeleteAsync(cancellation);
    }

    private static IQueryable<Draft> Of(AppDb db, DraftKey key)
    {
        var (account, form, subject) = (key.Account, key.Form, key.Subject);
        return db.Drafts.Where(d => d.Account == account && d.Form == form && d.Subject == subject);
    }
}

/// <summary>Whose draft, of which form, about what.</summary>
public sealed record DraftKey(AccountId Account, string Form, Guid Subject);
