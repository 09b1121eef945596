using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.People;

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
    public const int Most = 500;

    public bool HasOlder { get; init; }

    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}

/// <summary>
/// Full text, asked only of the rows this viewer may see: the cases, then the groups of readers, and only then counted and cut out. People in Nordic
/// order, each with the newest first.
/// </summary>
public static class SearchReading
{
    public static async Task<SearchPage> SearchAsync(this AppDb db, Actor actor, (SearchWords Words, int Page) wanted, CancellationToken cancellation = default)
    {
        if (wanted.Words.IsEmpty || actor.Role.ReaderOf() is not (Reader.Worker or Reader.Lead))
        {
            return new SearchPage([], 0);
        }

        var found = await Found(db, actor, wanted.Words).OrderByDescending(f => f.Row).Take(SearchPage.Most + 1).AsNoTracking().ToListAsync(cancellation);
        var hits = found.Take(SearchPage.Most).DistinctBy(f => f.Source).GroupBy(f => f.Case).OrderByName(g => g.First().Name)
            .ThenBy(g => g.First().Reference, StringComparer.Ordinal)
            .SelectMany(g => g.OrderBy(f => f.IsPerson ? 0 : 1).ThenByDescending(f => f.On).ThenByDescending(f => f.Row)).ToList();
        var page = hits.Skip((Math.Max(1, wanted.Page) - 1) * SearchPage.Size).Take(SearchPage.Size).ToList();
        return new SearchPage(await HitsAsync(db, page, cancellation), hits.Count) { HasOlder = found.Count > SearchPage.Most };
    }

    private static IQueryable<FoundRow> Found(AppDb db, Actor actor, SearchWords words)
    {
        var reader = actor.Role.ReaderOf();
        var (groups, whereabouts) = (SearchFields.SeenBy(reader), SearchFields.Whereabouts);
        var matching = reader is Reader.Worker ? db.MatchingAmongFew(words) : db.Matching(words);
        return matching.Where(r => groups.Contains(r.Readers)).Join(db.CasesVisibleTo(actor), r => r.CaseId, c => c.CaseId, (row, @case) => new { row, @case })
            .Where(f => f.@case.HiddenSince == null || !whereabouts.Contains(f.row.Readers))
            .Select(f => new FoundRow
            {
                Row = f.row.Id,
                Source = f.row.SourceId,
                Case = f.row.CaseId,
                IsPerson = f.row.Kind == nameof(Person),
                On = f.row.On,
                Name = f.@case.Person!.Facts.CallName,
                Reference = f.@case.Reference,
                ClosedOn = f.@case.ClosedOn,
            });
    }

    /// <summary>The texts of one page only, in its order. A row that somebody has changed since is gone.</summary>
    private static async Task<IReadOnlyList<SearchHit>> HitsAsync(AppDb db, List<FoundRow> page, CancellationToken cancellation)
    {
        var ids = page.ConvertAll(f => f.Row);
        var rows = await db.SearchRows.AsNoTracking().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellation);
        return [.. page.Where(f => rows.ContainsKey(f.Row)).Select(f => (Found: f, Row: rows[f.Row])).Select(h => new SearchHit(h.Found.Case, h.Found.Name, h.Found.Reference, h.Row.Kind)
        {
            ClosedOn = h.Found.ClosedOn,
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

        public string Name { get; init; } = "";

        public string Reference { get; init; } = "";

        public DateOnly? ClosedOn { get; init; }
    }
}
