using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.Casework;
using Stegvis.JobFinding;
using Stegvis.Method;
using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.Casework;
using Stegvis.Web.Casework.Findings;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Ui.Components.DataTable;
using Stegvis.Web.Ui.Components.Paging;

namespace Stegvis.Web.Casework.Caseload;

/// <summary>The people somebody follows, or whose team one leads. Numbers, filters and rows come from the same conditions.</summary>
[Requires<ReadCase>, ReadsList]
public sealed class CaseloadModel : StegvisPage
{
    /// <summary>Bound from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public CaseloadFilters Filters { get; set; } = new();

    /// <summary>Posted, never in the address (decision 0017).</summary>
    [BindProperty]
    public string? Names { get; set; }

    public CaseloadNumbers Numbers { get; private set; } = new(0, 0);

    public IReadOnlyList<CaseloadLine> Lines { get; private set; } = [];

    public CaseloadPage Found { get; private set; } = new([], 0);

    /// <summary>The nearest way out of a list without hits: the filter to take away, and how many then fit.</summary>
    public (string Words, string Href, int People)? WayOut { get; private set; }

    public bool LeadsTeam => Actor.Role is SeatRole.TeamLead;

    public bool IsTeam => LeadsTeam || Filters.View is CaseloadView.Team;

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public bool IsSearch => !string.IsNullOrWhiteSpace(Names);

    public int PageNumber => Filters.Query(IsTeam).Page;

    public string Title => Word(IsTeam ? "Caseload.Team" : "Caseload.Mine");

    public string Sub => Word(Numbers.Open == 1 ? "Caseload.Sub.One" : "Caseload.Sub.Many", Numbers.Open, Numbers.InJob);

    public IReadOnlyList<DataColumn> Columns =>
    [
        Column("Name", CaseloadOrder.Name), Column("Step", CaseloadOrder.Step), Column("NextMeeting", CaseloadOrder.NextMeeting),
        Column("LastContact", CaseloadOrder.LastContact), Word("Caseload.Column.Next"),
    ];

    public IEnumerable<SelectListItem> StepItems => Enum.GetValues<ProcessStep>().Select(s => new SelectListItem($"{(int)s} {Word(s)}", $"{(int)s}"));

    public IEnumerable<SelectListItem> JobItems => Enum.GetValues<JobFilter>().Select(j => new SelectListItem(Word(j), j.ToString()));

    public IEnumerable<SelectListItem> TileItems => Enum.GetValues<CaseloadTile>().Select(t => new SelectListItem(TileTitle(t), t.ToString()));

    public IEnumerable<SelectListItem> ClosedItems => [new SelectListItem(Word("Caseload.Closed"), "true")];

    public Task OnGetAsync() => ShowAsync(null);

    public Task OnPostAsync() => ShowAsync(Names);

    /// <summary>Where a tile leads; nowhere when it counts nobody.</summary>
    public string? TileHref(CaseloadTile tile) =>
        Numbers.Tiles.GetValueOrDefault(tile) == 0 ? null : QueryLink.With(Request, "tile", tile.ToString(), "p", "closed");

    public string TileTitle(CaseloadTile tile) => tile switch
    {
        CaseloadTile.NoEmployer when QuietDay is { } day => Word("Tile.NoEmployer.Day", day, Limit),
        CaseloadTile.NoEmployer => Word("Tile.NoEmployer", Limit),
        CaseloadTile.Evaluation => Word("Tile.Evaluation", FindingWords.Day(Today.AddDays(FirstEvaluationWithinAMonth.NoticeDays), Today)),
        _ => Word("Tile." + tile),
    };

    /// <summary>How much of the time is used up, for the longest quiet search.</summary>
    public double? QuietShare => QuietDay is { } day ? (double)day / Limit : null;

    private int? QuietDay => Numbers.QuietSince is { } since ? Today.DayNumber - since.DayNumber : null;

    private int Limit => ValueOf(Thresholds.SearchWithoutEmployer);

    private async Task ShowAsync(string? names)
    {
        var query = Filters.Query(IsTeam) with { Names = names };
        var caseload = await Db.CaseloadAsync(Actor, query, Aborted);
        Numbers = caseload.Numbers();
        Found = caseload.Page;
        var lines = new CaseloadLines(this);
        Lines = [.. Found.Rows.Select(r => lines.Of(r, caseload.FactsOf(r.Id)))];
        WayOut = Found.Total == 0 ? WayOutOf(caseload, query) : null;
        await Db.RecordListAsync(Actor, [.. Found.Rows.Select(r => r.Id)], Aborted);
    }

    private (string Words, string Href, int People)? WayOutOf(Storage.Casework.Caseload caseload, CaseloadQuery query)
    {
        (string, string, int People)? best = null;
        foreach (var (name, value) in Filters.Active())
        {
            var people = caseload.Count(CaseloadFilters.Without(query, name));
            if (people > (best?.People ?? 0))
            {
                best = (FilterWords(name, value), QueryLink.With(Request, name, null, "p"), people);
            }
        }

        return best;
    }

    private string FilterWords(string name, string value) => name switch
    {
        "step" => Word(Filters.ProcessStep!.Value),
        "job" => Word(Filters.Job!.Value),
        "tile" => TileTitle(Enum.Parse<CaseloadTile>(value)),
        _ => Word("Caseload.Closed"),
    };

    private DataColumn Column(string key, CaseloadOrder order) => new(
        Word("Caseload.Column." + key),
        SortHref: QueryLink.With(Request, "sort", order is CaseloadOrder.Name ? null : order.ToString(), "p"),
        Sorted: (Filters.Sort ?? CaseloadOrder.Name) == order);
}
