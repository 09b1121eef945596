using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage.Casework;

namespace Stegvis.Storage.Search;

/// <summary>One record in which all words were found, with the person it is about.</summary>
public sealed record SearchHit(CaseId Case, string Name, string Reference, string Kind)
{
    public DateOnly? ClosedOn { get; init; }

    public Guid SourceId { get; init; }

    public Guid? ParentId { get; init; }

    public DateOnly On { get; init; }

    public string Text { get; init; } = "";
}

/// <summary>One page of hits, and how many there are in all, of the newest <see cref="Most"/> when there are more.</summary>
public sealed record SearchPage(IReadOnlyList<SearchHit> Hits, int Total)
{
    public const int Size = 25;

    /// <summary>Nobody reads further; one more word finds sooner.</summary>
    public const int Most = 250;

    public bool HasOlder { get; init; }

    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}

/// <summary>
/// Full text, asked only of the rows this viewer may see: the cases, then the groups of readers, and only then counted and cut out. People in Nordic
/// order, each with the newest first.
/// </summary>
public static class SearchReading
{
    /// <summary>Somewhat more than are wanted, as some may not hold the words after all.</summary>
    private const int _readAtATime = 400;

    public static async Task<SearchPage> SearchAsync(this AppDb db, Actor actor, (SearchWords Words, int Page) wanted, CancellationToken cancellation = default)
    {
        if (wanted.Words.IsEmpty || actor.Role.ReaderOf() is not (Reader.Worker or Reader.Lead))
        {
            return new SearchPage([], 0);
        }

        var people = (await db.PeopleAsync(actor, cancellation)).Rows;
        var found = actor.Role.IsWorker() ? await FoundAmongFewAsync(db, people, wanted.Words, cancellation) : await FoundInTeamAsync(db, (actor, people), wanted.Words, cancellation);
        var rows = found.Take(SearchPage.Most).DistinctBy(f => f.Source).ToLookup(f => f.Case);
        var hits = people.Where(p => rows.Contains(p.Id)).SelectMany(p => InOrder(rows[p.Id]), (person, row) => (person, row)).ToList();
        var page = hits.Skip((Math.Max(1, wanted.Page) - 1) * SearchPage.Size).Take(SearchPage.Size).ToList();
        return new SearchPage(await HitsAsync(db, page, cancellation), hits.Count) { HasOlder = found.Count > SearchPage.Most };
    }

    /// <summary>A worker has few people of many: what their rows may hold is known, and the newest that may are read until there are enough.</summary>
    private static async Task<List<FoundRow>> FoundAmongFewAsync(AppDb db, IReadOnlyList<CaseloadRow> people, SearchWords words, CancellationToken cancellation)
    {
        var possible = PossibleRows(await db.BeginningsAsync(people, cancellation), Beginnings.Of(words.All));
        var found = new List<FoundRow>();
        foreach (var some in possible.Chunk(_readAtATime).TakeWhile(_ => found.Count <= SearchPage.Most))
        {
            found.AddRange(await NewestAsync(words.In(db.SearchRows.Where(r => some.Contains(r.Id))), cancellation));
        }

        return found;
    }

    /// <summary>The newest first. A loop over tens of thousands of rows at each search.</summary>
    private static IEnumerable<long> PossibleRows(IReadOnlyList<(CaseloadRow Person, RowBeginnings[] Rows)> known, Beginnings wanted)
    {
        var seen = SearchFields.SeenBy(Reader.Worker);
        var seenOfHidden = seen.Except(SearchFields.Whereabouts, StringComparer.Ordinal).ToList();
        var possible = new List<long>();
        foreach (var (person, rows) in known)
        {
            foreach (var row in rows)
            {
                if (row.Begin.MayHold(wanted) && (person.HidesWhereabouts ? seenOfHidden : seen).Contains(row.Readers))
                {
                    possible.Add(row.Row);
                }
            }
        }

        return possible.OrderDescending();
    }

    /// <summary>A lead has many of those there are: the words are looked up first.</summary>
    private static Task<List<FoundRow>> FoundInTeamAsync(
        AppDb db, (Actor Lead, IReadOnlyList<CaseloadRow> People) team, SearchWords words, CancellationToken cancellation)
    {
        var (groups, whereabouts) = (SearchFields.SeenBy(Reader.Lead), SearchFields.Whereabouts);
        var hidden = team.People.Where(p => p.HidesWhereabouts).Select(p => p.Id).ToList();
        return NewestAsync(
            db.Matching(words).Where(r => groups.Contains(r.Readers) && (!hidden.Contains(r.CaseId) || !whereabouts.Contains(r.Readers)))
                .Where(r => db.CasesVisibleTo(team.Lead).Any(c => c.CaseId == r.CaseId)), cancellation);
    }

    /// <summary>One more than are shown.</summary>
    private static Task<List<FoundRow>> NewestAsync(IQueryable<SearchRow> rows, CancellationToken cancellation) =>
        rows.OrderByDescending(r => r.Id).Take(SearchPage.Most + 1).AsNoTracking()
            .Select(r => new FoundRow { Row = r.Id, Source = r.SourceId, Case = r.CaseId, IsPerson = r.Kind == nameof(Person), On = r.On }).ToListAsync(cancellation);

    /// <summary>The person first, then the newest.</summary>
    private static IEnumerable<FoundRow> InOrder(IEnumerable<FoundRow> rows) => rows.OrderBy(f => f.IsPerson ? 0 : 1).ThenByDescending(f => f.On).ThenByDescending(f => f.Row);

    /// <summary>The texts of one page only, in its order. A row that somebody has changed since is gone.</summary>
    private static async Task<IReadOnlyList<SearchHit>> HitsAsync(AppDb db, List<(CaseloadRow Person, FoundRow Row)> page, CancellationToken cancellation)
    {
        var ids = page.ConvertAll(h => h.Row.Row);
        var rows = await db.SearchRows.AsNoTracking().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellation);
        return [.. page.Where(h => rows.ContainsKey(h.Row.Row)).Select(h => (h.Person, Row: rows[h.Row.Row])).Select(h => new SearchHit(h.Person.Id, h.Person.Name, h.Person.Reference, h.Row.Kind)
        {
            ClosedOn = h.Person.ClosedOn,
            SourceId = h.Row.SourceId,
            ParentId = h.Row.ParentId,
            On = h.Row.On,
            Text = h.Row.Text,
        })];
    }

    private sealed class FoundRow
    {
        public long Row { get; init; }

        public Guid Source { get; init; }

        public CaseId Case { get; init; }

        public bool IsPerson { get; init; }

        public DateOnly On { get; init; }
    }
}
