using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.Drafts;
using Stegvis.Storage.Search;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Search;

/// <summary>
/// Where a search begins (decision 0017). The words are posted and kept sealed, like a draft; the address of the results carries only the number of
/// the search, so that the way back, a second page and a second tab work.
/// </summary>
[Requires<ReadCase>, ReadsNobody]
public sealed class SearchModel : StegvisPage, ISearchForm
{
    private const int _longest = 100;

    [BindProperty]
    public string? Typed { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (SearchWords.Of(Typed).IsEmpty)
        {
            return Redirect("/search");
        }

        var key = KeptSearch.Of(Actor, Guid.CreateVersion7(Db.Now));
        await Db.DropOldDraftsAsync((key.Account, key.Form), Db.Now.AddDays(-1), Aborted);
        await Db.KeepDraftAsync(key, Typed!.Length > _longest ? Typed[.._longest] : Typed, Aborted);
        return Redirect($"/search/{key.Subject}");
    }
}

/// <summary>What the search box needs of its page.</summary>
public interface ISearchForm
{
    string? Typed { get; }

    string Word(string key, params object?[] facts);
}

/// <summary>Where the words of a search are kept for its writer.</summary>
internal static class KeptSearch
{
    public static DraftKey Of(Actor actor, Guid search) => new(actor.Account, "Search", search);
}
