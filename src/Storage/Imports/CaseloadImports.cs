using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.Drafts;
using Stegvis.Storage.People;

namespace Stegvis.Storage.Imports;

/// <summary>One case that an import made: whose, who follows, and whether anybody has written in it since.</summary>
public sealed record BroughtCase(CaseId Id, string Reference, string Name, string Specialist, bool IsWrittenIn);

/// <summary>What spreadsheets brought in, for the lead of the team they were brought into.</summary>
public static class CaseloadImports
{
    private static readonly string[] _looks = [Acts.CaseRead.Code, Acts.AppearedInList.Code];

    public static Task<CaseloadImport?> FindCaseloadImportAsync(this AppDb db, Actor lead, Guid id, CancellationToken cancellation) =>
        Of(db, lead).AsNoTracking().FirstOrDefaultAsync(i => i.Id == id, cancellation);

    /// <summary>Tracked, for the operation that takes one back.</summary>
    public static Task<CaseloadImport?> CaseloadImportForChangeAsync(this AppDb db, Actor lead, Guid id, CancellationToken cancellation) =>
        Of(db, lead).FirstOrDefaultAsync(i => i.Id == id, cancellation);

    /// <summary>The names of the open cases the lead sees already, to find who is in a spreadsheet a second time.</summary>
    public static async Task<ILookup<string, CaseId>> OpenCasesByNameAsync(this AppDb db, Actor lead, CancellationToken cancellation)
    {
        var open = await db.CasesVisibleTo(lead).Where(c => c.ClosedOn == null).Select(c => new { c.CaseId, c.Person!.Facts.CallName }).ToListAsync(cancellation);
        return open.ToLookup(c => c.CallName.Trim(), c => c.CaseId, StringComparer.CurrentCultureIgnoreCase);
    }

    /// <summary>Who works in the lead's team, by the name they sign in with, and by their own name where only one has it. All in capitals.</summary>
    public static async Task<Dictionary<string, TeamSeat?>> SpecialistsBySignInAsync(this AppDb db, Actor lead, CancellationToken cancellation)
    {
        var seats = (await db.SeatsOfTeamAsync(lead.Team ?? default, cancellation)).Where(s => s.Role is SeatRole.Specialist).DistinctBy(s => s.Account).ToList();
        var accounts = seats.ConvertAll(s => s.Account);
        var signIns = await db.Accounts.Where(a => accounts.Contains(a.AccountId)).ToDictionaryAsync(a => a.AccountId, a => a.NormalizedUserName, cancellation);
        var byName = seats.GroupBy(s => s.Name.ToUpperInvariant(), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count() == 1 ? g.First() : null, StringComparer.Ordinal);
        seats.ForEach(s => byName[signIns[s.Account]] = s);
        return byName;
    }

    /// <summary>What is left of an import; the list is recorded before it is shown.</summary>
    public static async Task<List<BroughtCase>> BroughtByAsync(this AppDb db, Actor lead, CaseloadImport import, CancellationToken cancellation)
    {
        var ids = import.Cases.ConvertAll(id => new CaseId(id));
        var cases = await db.CasesVisibleTo(lead).Where(c => ids.Contains(c.CaseId)).OrderBy(c => c.Reference.Length).ThenBy(c => c.Reference)
            .Select(c => new { c.CaseId, c.Reference, c.Person!.Facts.CallName }).ToListAsync(cancellation);
        var names = await SpecialistsOfAsync(db, ids, cancellation);
        var written = await WrittenInAsync(db, ids, cancellation);
        await db.RecordListAsync(lead, cases.ConvertAll(c => c.CaseId), cancellation);
        return cases.ConvertAll(c => new BroughtCase(c.CaseId, c.Reference, c.CallName, names.GetValueOrDefault(c.CaseId, ""), written.Contains(c.CaseId)));
    }

    /// <summary>
    /// Removes the cases of the import that nobody has written in, each with an act of its own. Called inside one transaction that has
    /// already written an act, so that nobody writes between the question and the removal.
    /// </summary>
    public static async Task<int> RemoveUntouchedAsync(this AppDb db, Actor lead, CaseloadImport import, CancellationToken cancellation)
    {
        var ids = import.Cases.ConvertAll(id => new CaseId(id));
        var written = await WrittenInAsync(db, ids, cancellation);
        var untouched = ids.Where(id => !written.Contains(id)).ToList();
        var seatsOf = untouched.ConvertAll(id => (CaseId?)id);
        var cases = await db.CasesVisibleTo(lead).Where(c => untouched.Contains(c.CaseId)).Include(c => c.Person).Include(c => c.Steps).ToListAsync(cancellation);
        var seats = (await db.Seats.Where(s => seatsOf.Contains(s.CaseId)).ToListAsync(cancellation)).ToLookup(s => s.CaseId!.Value);
        var enquiries = (await db.Set<Stegvis.ClientEngagement.Enquiry>().Where(e => untouched.Contains(e.CaseId)).ToListAsync(cancellation)).ToLookup(e => e.CaseId);
        foreach (var @case in cases)
        {
            db.RemoveRange(enquiries[@case.CaseId].Cast<object>().Concat(seats[@case.CaseId]).Concat(@case.Steps).Append(@case).Append(@case.Person!));
            await db.SaveAsync(lead.Did(Acts.EnquiryUndone, @case.Id) with { Subject = @case.PersonId, Case = @case.CaseId }, cancellation);
        }

        return cases.Count;
    }

    /// <summary>An older spreadsheet that was read and never taken in: one waits at a time.</summary>
    public static Task DropOtherDraftsAsync(this AppDb db, DraftKey keep, CancellationToken cancellation)
    {
        var (account, form, subject) = (keep.Account, keep.Form, keep.Subject);
        return db.WriteDraftAsync(
            () => db.Drafts.Where(d => d.Account == account && d.Form == form && d.Subject != subject).ExecuteDeleteAsync(cancellation), cancellation);
    }

    private static IQueryable<CaseloadImport> Of(AppDb db, Actor lead)
    {
        var team = lead.Team;
        return db.Set<CaseloadImport>().Where(i => i.TeamId == team);
    }

    /// <summary>Any act after the enquiry that is more than a look, or a text that somebody has begun.</summary>
    private static async Task<HashSet<CaseId>> WrittenInAsync(AppDb db, List<CaseId> ids, CancellationToken cancellation)
    {
        var about = ids.ConvertAll(id => (CaseId?)id);
        var acted = await db.AuditEntries.Where(e => about.Contains(e.Case) && e.Act != Acts.EnquiryReceived.Code && !_looks.Contains(e.Act))
            .Select(e => e.Case!.Value).Distinct().ToListAsync(cancellation);
        var subjects = ids.ConvertAll(id => id.Value);
        var begun = await db.Drafts.Where(d => subjects.Contains(d.Subject)).Select(d => d.Subject).ToListAsync(cancellation);
        return [.. acted, .. begun.Select(b => new CaseId(b))];
    }

    private static async Task<Dictionary<CaseId, string>> SpecialistsOfAsync(AppDb db, List<CaseId> ids, CancellationToken cancellation)
    {
        var seatsOf = ids.ConvertAll(id => (CaseId?)id);
        var seats = await (from s in db.Seats
                           where seatsOf.Contains(s.CaseId) && s.Role == SeatRole.Specialist
                           join a in db.Accounts on s.AccountId equals a.AccountId
                           select new { Case = s.CaseId!.Value, a.DisplayName, s.From }).ToListAsync(cancellation);
        return seats.GroupBy(s => s.Case).ToDictionary(g => g.Key, g => g.OrderByDescending(s => s.From).First().DisplayName);
    }
}
