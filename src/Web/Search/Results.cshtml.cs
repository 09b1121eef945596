using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.Drafts;
using Stegvis.Storage.EmployerEngagement;
using Stegvis.Storage.Search;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Search;

/// <summary>Hits in what the visitor may see, person by person. A search is its writer's alone, and is forgotten after a day.</summary>
[Requires<ReadCase>, ReadsList]
public sealed class ResultsModel : StegvisPage, ISearchForm
{
    private const int _mostEmployers = 5;

    /// <summary>Bound from the address.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public string? Typed { get; private set; }

    public SearchWords Wanted { get; private set; } = SearchWords.Of(null);

    public SearchPage Found { get; private set; } = new([], 0);

    public IReadOnlyList<EmployerRow> Employers { get; private set; } = [];

    /// <summary>The hits of this page in the order they came.</summary>
    public IEnumerable<IGrouping<CaseId, SearchHit>> People => Found.Hits.GroupBy(h => h.Case);

    public string Sub => Word(Found.HasOlder ? "Search.Hits.Newest" : Found.Total == 1 ? "Search.Hits.One" : "Search.Hits.Many", Found.Total);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await Db.FindDraftAsync(KeptSearch.Of(Actor, id), Aborted) is not var (typed, _))
        {
            return NotFound();
        }

        (Typed, Wanted) = (typed, SearchWords.Of(typed));
        Found = await Db.SearchAsync(Actor, (Wanted, PageNumber), Aborted);
        Employers = PageNumber > 1 ? [] : await Db.EmployersNamedAsync(typed, _mostEmployers, Aborted);
        await Db.RecordListAsync(Actor, [.. Found.Hits.Select(h => h.Case).Distinct()], Aborted);
        return Page();
    }
}
