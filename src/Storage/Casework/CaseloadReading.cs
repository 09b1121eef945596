using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.Method;
using Stegvis.People;
using Stegvis.Storage.Casework.Known;

namespace Stegvis.Storage.Casework;

/// <summary>Reads the caseload of an actor: the cases they may see and nothing else, in two queries and what the rules have to read anew.</summary>
public static class CaseloadReading
{
    public static async Task<Caseload> CaseloadAsync(this AppDb db, Actor actor, CaseloadQuery query, CancellationToken cancellation)
    {
        var shown = db.WhereaboutsShownTo(actor);
        var closedToo = query.Closed;
        var seen = await db.CaseloadOf(actor, query.Team).Where(c => closedToo || c.ClosedOn == null).AsNoTracking().Select(c => new
        {
            Row = new CaseloadRow(c.CaseId, c.Person!.Facts.CallName, c.Reference)
            {
                ClosedOn = c.ClosedOn,
                IsHidden = c.HiddenSince != null && !shown.Any(s => s.CaseId == c.CaseId),
            },
            LastChange = EF.Property<long>(c, CaseChanges.Last),
        }).ToListAsync(cancellation);
        var facts = await db.CaseFactsAsync(seen.ConvertAll(s => new CaseAge(s.Row.Id, s.LastChange, s.Row.IsHidden)), cancellation);
        var meetings = query.Order is CaseloadOrder.NextMeeting ? await NextMeetingsAsync(db, [.. seen.Where(s => !s.Row.IsHidden).Select(s => s.Row.Id)], cancellation) : null;
        var rows = seen.Where(s => facts.ContainsKey(s.Row.Id)).Select(s => s.Row with { NextMeeting = meetings?.GetValueOrDefault(s.Row.Id) });
        var caseload = new Caseload([.. rows], facts, db.Today);
        return caseload with { Page = await FilledAsync(db, caseload.PageOf(query), cancellation) };
    }

    /// <summary>What only the rows that are shown need.</summary>
    private static async Task<CaseloadPage> FilledAsync(AppDb db, CaseloadPage page, CancellationToken cancellation)
    {
        var ids = page.Rows.Where(r => !r.IsHidden).Select(r => r.Id).ToList();
        var (now, today) = (db.Now, db.Today);
        var more = await db.Cases.Where(c => ids.Contains(c.CaseId)).AsNoTracking().Select(c => new
        {
            c.CaseId,
            Meeting = db.Set<Meeting>().Where(m => m.CaseId == c.CaseId && m.Outcome == MeetingOutcome.Planned && m.StartsAt >= now)
                .OrderBy(m => m.StartsAt).Select(m => (DateTimeOffset?)m.StartsAt).FirstOrDefault(),
            Workplace = db.Set<Placement>().Where(p => p.CaseId == c.CaseId && p.Facts.StartsOn <= today && (p.EndedOn == null || p.EndedOn >= today))
                .OrderByDescending(p => p.Facts.StartsOn)
                .Select(p => db.Employers.Where(e => e.EmployerId == p.EmployerId).Select(e => e.Facts.Name).FirstOrDefault()).FirstOrDefault(),
        }).ToDictionaryAsync(c => c.CaseId, cancellation);
        return page with { Rows = [.. page.Rows.Select(r => more.GetValueOrDefault(r.Id) is { } filled ? r with { NextMeeting = filled.Meeting, Workplace = filled.Workplace } : r)] };
    }

    private static async Task<Dictionary<CaseId, DateTimeOffset?>> NextMeetingsAsync(AppDb db, List<CaseId> ids, CancellationToken cancellation)
    {
        var now = db.Now;
        return await db.Set<Meeting>().Where(m => ids.Contains(m.CaseId) && m.Outcome == MeetingOutcome.Planned && m.StartsAt >= now)
            .GroupBy(m => m.CaseId).Select(g => new { g.Key, Next = g.Min(m => m.StartsAt) }).ToDictionaryAsync(g => g.Key, g => (DateTimeOffset?)g.Next, cancellation);
    }
}

/// <summary>
/// The people somebody follows, with what is known of each: counted, filtered and put in order here by the same conditions, so that numbers and rows
/// always agree, and so that both databases find Åse by "åse" and put her last.
/// </summary>
public sealed record Caseload
{
    private readonly IReadOnlyList<CaseloadRow> _rows;
    private readonly IReadOnlyDictionary<CaseId, CaseFacts> _facts;
    private readonly DateOnly _today;

    internal Caseload(IReadOnlyList<CaseloadRow> rows, IReadOnlyDictionary<CaseId, CaseFacts> facts, DateOnly today) => (_rows, _facts, _today) = (rows, facts, today);

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
        return new CaseloadPage([.. InOrder(found, query.Order).Skip((Math.Max(1, query.Page) - 1) * CaseloadQuery.PageSize).Take(CaseloadQuery.PageSize)], found.Count);
    }

    private CaseloadMarks MarksOf(CaseId id) => CaseloadConditions.MarksOf(_facts[id], _today);

    private IEnumerable<CaseloadRow> Fitting(CaseloadQuery query) =>
        from row in _rows
        where row.ClosedOn is not null == query.Closed
        let marks = MarksOf(row.Id)
        where query.Step is not { } step || marks.Step == step
        where query.InJob is not { } inJob || marks.IsInJob == inJob
        where query.Tile is not { } tile || marks.Tiles.Contains(tile)
        where string.IsNullOrWhiteSpace(query.Names) || NordicOrder.HasPart(row.Name, query.Names.Trim())
        select row;

    private IEnumerable<CaseloadRow> InOrder(List<CaseloadRow> rows, CaseloadOrder order) => (order switch
    {
        CaseloadOrder.LastContact => rows.OrderBy(r => _facts[r.Id].LastContactOn ?? DateOnly.MinValue).ThenByName(r => r.Name),
        CaseloadOrder.NextMeeting => rows.OrderBy(r => r.NextMeeting ?? DateTimeOffset.MaxValue).ThenByName(r => r.Name),
        CaseloadOrder.Step => rows.OrderBy(r => MarksOf(r.Id).Step).ThenByName(r => r.Name),
        _ => rows.OrderByName(r => r.Name),
    }).ThenBy(r => r.Reference, StringComparer.Ordinal);
}
