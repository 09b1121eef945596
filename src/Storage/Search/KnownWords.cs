using Microsoft.EntityFrameworkCore;
using Stegvis.Storage.Casework;

namespace Stegvis.Storage.Search;

/// <summary>One row of a case: who may find it, and how its words begin. Not the words.</summary>
internal readonly record struct RowBeginnings(long Row, string Readers, Beginnings Begin);

/// <summary>How the rows of each case begin, read again only where something was saved (decision 0039).</summary>
internal static class KnownWords
{
    public static async Task<IReadOnlyList<(CaseloadRow Person, RowBeginnings[] Rows)>> BeginningsAsync(
        this AppDb db, IReadOnlyList<CaseloadRow> people, CancellationToken cancellation)
    {
        var known = people.Select(p => (Person: p, Rows: db.Services.Known.Words.Find(p.Id, p.LastChange))).ToList();
        var unread = known.Where(k => k.Rows is null).Select(k => k.Person.Id).ToList();
        if (unread.Count == 0)
        {
            return known!;
        }

        var read = (await db.SearchRows.Where(r => unread.Contains(r.CaseId)).Select(r => new { r.CaseId, r.Id, r.Readers, r.Words }).ToListAsync(cancellation))
            .ToLookup(r => r.CaseId, r => new RowBeginnings(r.Id, string.Intern(r.Readers), Beginnings.Of(r.Words.Split(' '))));
        return known.ConvertAll(k => (k.Person, k.Rows ?? Kept(db, k.Person, [.. read[k.Person.Id]])));
    }

    private static RowBeginnings[] Kept(AppDb db, CaseloadRow person, RowBeginnings[] rows)
    {
        if (db.ReadsWhatIsSaved)
        {
            db.Services.Known.Words.Keep(person.Id, person.LastChange, rows);
        }

        return rows;
    }
}
