using System.Text.Json;
using Stegvis.People;

namespace Stegvis.Storage.Drafts;

/// <summary>
/// Ticks somebody makes for themself beside a record, to think by. They belong to the account and not to the case: kept as a draft is, sealed, without
/// an act, in no file and no report, and gone with the record.
/// </summary>
public static class OwnMarks
{
    private const string _form = "OwnMarks";

    public static async Task<IReadOnlySet<string>> OwnMarksAsync(this AppDb db, AccountId account, Guid about, CancellationToken cancellation) =>
        await db.FindDraftAsync(new DraftKey(account, _form, about), cancellation) is var (json, _)
            ? JsonSerializer.Deserialize<HashSet<string>>(json) ?? []
            : new HashSet<string>();

    public static Task KeepOwnMarksAsync(this AppDb db, (AccountId Account, Guid About) whose, IEnumerable<string> marks, CancellationToken cancellation)
    {
        var (key, kept) = (new DraftKey(whose.Account, _form, whose.About), marks.Distinct(StringComparer.Ordinal).ToList());
        return kept.Count == 0 ? db.DropDraftAsync(key, cancellation) : db.KeepDraftAsync(key, JsonSerializer.Serialize(kept), cancellation);
    }
}
