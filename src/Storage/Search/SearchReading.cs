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

/// <summary>One page of hits, and how many there are in all.</summary>
public sealed record SearchPage(IReadOnlyList<SearchHit> Hits, int Total)
{
    public const int Size = 25;

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
        var reader = actor.Role.ReaderOf();
        if (wanted.Words.IsEmpty || reader is not (Reader.Worker or Reader.Lead))
        {
            return new SearchPage([], 0);
        }

        var (groups, whereabouts) = (SearchFields.SeenBy(reader), SearchFields.Whereabouts);
        var matching = reader is Reader.Worker ? db.MatchingAmongFew(wanted.Words) : db.Matching(wanted.Words);
        var found = matching.Where(r => groups.Contains(r.Readers)).Join(db.CasesVisibleTo(actor), r => r.CaseId, c => c.CaseId, (row, @case) => new { row, @case })
            .Where(f => f.@case.HiddenSince == null || !whereabouts.Contains(f.row.Readers));
        var total = await found.Select(f => f.row.SourceId).Distinct().CountAsync(cancellation);
        var hits = await found
            .OrderBy(f => f.@case.Person!.Facts.CallName).ThenBy(f => f.@case.Reference).ThenBy(f => f.row.Kind == nameof(Person) ? 0 : 1)
            .ThenByDescending(f => f.row.On).ThenByDescending(f => f.row.Id)
            .Skip((Math.Max(1, wanted.Page) - 1) * SearchPage.Size).Take(SearchPage.Size)
            .Select(f => new SearchHit(f.row.CaseId, f.@case.Person!.Facts.CallName, f.@case.Reference, f.row.Kind)
            {
                ClosedOn = f.@case.ClosedOn,
                SourceId = f.row.SourceId,
                ParentId = f.row.ParentId,
                On = f.row.On,
                Text = f.row.Text,
            }).AsNoTracking().ToListAsync(cancellation);
        return new SearchPage([.. hits.DistinctBy(h => h.SourceId)], total);
    }
}
