using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage.Casework.Known;
using Stegvis.Storage.EmployerEngagement;

namespace Stegvis.Storage.Casework;

/// <summary>Reads the caseload of an actor: the cases they may see and nothing else. What was read before holds until somebody saves (decision 0039).</summary>
public static class CaseloadReading
{
    public static async Task<Caseload> CaseloadAsync(this AppDb db, Actor actor, CaseloadQuery query, CancellationToken cancellation)
    {
        var people = await db.PeopleAsync(actor, cancellation);
        var facts = await people.FactsAsync(db, cancellation);
        var caseload = new Caseload([.. people.Rows.Where(r => (query.Team || r.IsOwn) && facts.ContainsKey(r.Id))], facts, (db.Now, db.Today));
        return caseload with { Page = await FilledAsync(db, caseload.PageOf(query), cancellation) };
    }

    /// <summary>
    /// The people of a worker, those they stand in for and those whose case is closed too, or of a lead's team. As many as before, and the same last
    /// change, are the same people: whoever leaves makes them fewer, and whoever comes has a newer change.
    /// </summary>
    internal static async Task<KnownCaseload> PeopleAsync(this AppDb db, Actor actor, CancellationToken cancellation)
    {
        if (await db.CaseloadOf(actor, team: true).StandingAsync(cancellation) is not { } standing)
        {
            return KnownCaseload.Nobody;
        }

        var known = db.Services.Known.Caseloads;
        if (db.ReadsWhatIsSaved && known.Find(actor, standing, db.Now) is { } still)
        {
            return still;
        }

        var read = await ReadAsync(db, actor, cancellation);
        if (db.ReadsWhatIsSaved)
        {
            known.Keep(actor, read, db.Now);
        }

        return read;
    }

    /// <summary>When a seat begins or ends is asked last: a seat that is made after that has a newer link than all that was read.</summary>
    private static async Task<KnownCaseload> ReadAsync(AppDb db, Actor actor, CancellationToken cancellation)
    {
        var (began, shown, own) = (db.Now, db.WhereaboutsShownTo(actor), db.CaseloadOf(actor, team: false));
        var rows = await db.CaseloadOf(actor, team: true).AsNoTracking().Select(c => new CaseloadRow(c.CaseId, c.Person!.Facts.CallName, c.Reference)
        {
            ClosedOn = c.ClosedOn,
            HidesWhereabouts = c.HiddenSince != null,
            IsHidden = c.HiddenSince != null && !shown.Any(s => s.CaseId == c.CaseId),
            IsOwn = own.Any(o => o.CaseId == c.CaseId),
            LastChange = EF.Property<long>(c, CaseChanges.Last),
        }).ToListAsync(cancellation);
        var until = await db.Seats.Where(s => s.AccountId == actor.Account && s.CaseId != null && (s.From > began || s.To > began))
            .MinAsync(s => s.From > began ? s.From : s.To, cancellation);
        return new KnownCaseload([.. rows.OrderByName(r => r.Name).ThenBy(r => r.Reference, StringComparer.Ordinal)]) { Until = KnownCaseload.AtMost(began, until) };
    }

    /// <summary>What only the rows that are shown need.</summary>
    private static async Task<CaseloadPage> FilledAsync(AppDb db, CaseloadPage page, CancellationToken cancellation)
    {
        var names = await db.EmployerNamesAsync(page.Rows.Select(r => r.Employer).OfType<EmployerId>(), cancellation);
        return page with { Rows = [.. page.Rows.Select(r => r.Employer is { } employer ? r with { Workplace = names.GetValueOrDefault(employer) } : r)] };
    }
}
