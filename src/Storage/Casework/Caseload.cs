using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.Method;

namespace Stegvis.Storage.Casework;

/// <summary>
/// The people somebody follows, with what is known of each: counted, filtered and put in order here by the same conditions, so that numbers and rows
/// always agree, and so that both databases find Åse by "åse" and put her last.
/// </summary>
public sealed record Caseload
{
    private readonly IReadOnlyList<CaseloadRow> _rows;
    private readonly IReadOnlyDictionary<CaseId, CaseFacts> _facts;
    private readonly (DateTimeOffset Now, DateOnly Today) _at;

    internal Caseload(IReadOnlyList<CaseloadRow> rows, IReadOnlyDictionary<CaseId, CaseFacts> facts, (DateTimeOffset Now, DateOnly Today) at) =>
        (_rows, _facts, _at) = (rows, facts, at);

    /// <summary>The rows that were asked for.</summary>
    public CaseloadPage Page { get; internal init; } = new([], 0);

    public CaseFacts? FactsOf(CaseId id) => _facts.GetValueOrDefault(id);

    public CaseloadNumbers Numbers()
    {
        var open = _rows.Where(r => r.ClosedOn is null).Select(r => MarksOf(r.Id)).ToList();
        var quiet = open.Where(m => m.Tiles.Contains(CaseloadTile.NoEmployer));
        return new CaseloadNumbers(open.Count, open.Count(m => m.IsInJob))
        {
            Tiles = Enum.GetValues<CaseloadTile>().ToDictionary(t => t, t => open.Count(m => m.Tiles.Contains(t))),
            QuietSince = quiet.Min(m => m.QuietSince),
        };
    }

    public int Count(CaseloadQuery query) => Fitting(query).Count();

    internal CaseloadPage PageOf(CaseloadQuery query)
    {
        var found = Fitting(query).ToList();
        var page = InOrder(found, query.Order).Skip((Math.Max(1, query.Page) - 1) * CaseloadQuery.PageSize).Take(CaseloadQuery.PageSize);
        return new CaseloadPage([.. page.Select(r => r with { NextMeeting = NextMeeting(r), Employer = EmployerNow(r) })], found.Count);
    }

    private CaseloadMarks MarksOf(CaseId id) => CaseloadConditions.MarksOf(_facts[id], _at.Today);

    private DateTimeOffset? NextMeeting(CaseloadRow row) => _facts[row.Id].Meetings.Where(m => m >= _at.Now).Select(m => (DateTimeOffset?)m).FirstOrDefault();

    private EmployerId? EmployerNow(CaseloadRow row) => _facts[row.Id].Placements.Where(p => p.IsRunning(_at.Today)).MaxBy(p => p.StartsOn)?.Employer;

    private IEnumerable<CaseloadRow> Fitting(CaseloadQuery query) =>
        from row in _rows
        where row.ClosedOn is not null == query.Closed
        let marks = MarksOf(row.Id)
        where query.Step is not { } step || marks.Step == step
        where query.InJob is not { } inJob || marks.IsInJob == inJob
        where query.Tile is not { } tile || marks.Tiles.Contains(tile)
        where string.IsNullOrWhiteSpace(query.Names) || NordicOrder.HasPart(row.Name, query.Names.Trim())
        select row;

    /// <summary>Among equals the order of names stays, in which the people came.</summary>
    private IEnumerable<CaseloadRow> InOrder(List<CaseloadRow> rows, CaseloadOrder order) => order switch
    {
        CaseloadOrder.LastContact => rows.OrderBy(r => _facts[r.Id].LastContactOn ?? DateOnly.MinValue),
        CaseloadOrder.NextMeeting => rows.OrderBy(r => NextMeeting(r) ?? DateTimeOffset.MaxValue),
        CaseloadOrder.Step => rows.OrderBy(r => MarksOf(r.Id).Step),
        _ => rows,
    };
}
