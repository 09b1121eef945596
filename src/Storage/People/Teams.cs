using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage.Auditing;

namespace Stegvis.Storage.People;

/// <summary>A team and how many lead it and work in it.</summary>
public sealed record TeamRow(TeamId Id, string Name, IReadOnlyList<string> Leads, int Specialists);

/// <summary>Somebody's place in a team.</summary>
public sealed record TeamSeat(SeatId Seat, AccountId Account, string Name, SeatRole Role, DateTimeOffset From);

/// <summary>One case as the lead sees it in the list of the team: whose it is and who follows it.</summary>
public sealed record TeamCase(CaseId Id, string Reference, string Name, IReadOnlyList<string> Specialists);

/// <summary>A seat an account may choose to act in, and where it is.</summary>
public sealed record SeatChoice(SeatId Seat, SeatRole Role, string? Team, string? Reference);

/// <summary>Teams, their seats, and the cases their lead hands out.</summary>
public static class Teams
{
    public static async Task<List<TeamRow>> TeamsAsync(this AppDb db, CancellationToken cancellation)
    {
        var teams = await db.Teams.AsNoTracking().OrderBy(t => t.Name).ToListAsync(cancellation);
        var now = db.Now;
        var seats = await (from s in db.Seats
                           where s.TeamId != null && s.CaseId == null && s.From <= now && (s.To == null || s.To > now)
                           join a in db.Accounts on s.AccountId equals a.AccountId
                           select new { s.TeamId, s.Role, a.DisplayName }).ToListAsync(cancellation);
        var byTeam = seats.ToLookup(s => s.TeamId);
        return teams.ConvertAll(t => new TeamRow(
            t.TeamId,
            t.Name,
            [.. byTeam[t.TeamId].Where(s => s.Role is SeatRole.TeamLead).Select(s => s.DisplayName)],
            byTeam[t.TeamId].Count(s => s.Role is SeatRole.Specialist)));
    }

    public static Task<Team?> FindTeamAsync(this AppDb db, TeamId id, CancellationToken cancellation) =>
        db.Teams.AsNoTracking().FirstOrDefaultAsync(t => t.TeamId == id, cancellation);

    public static async Task<List<TeamSeat>> SeatsOfTeamAsync(this AppDb db, TeamId team, CancellationToken cancellation)
    {
        var now = db.Now;
        return await (from s in db.Seats
                      where s.TeamId == team && s.CaseId == null && s.From <= now && (s.To == null || s.To > now)
                      join a in db.Accounts on s.AccountId equals a.AccountId
                      orderby s.Role descending, a.DisplayName
                      select new TeamSeat(s.SeatId, a.AccountId, a.DisplayName, s.Role, s.From)).ToListAsync(cancellation);
    }

    /// <summary>Tracked: a place in the team, not a seat on a case.</summary>
    public static Task<Seat?> TeamSeatForChangeAsync(this AppDb db, TeamId team, SeatId seat, CancellationToken cancellation) =>
        db.Seats.FirstOrDefaultAsync(s => s.SeatId == seat && s.TeamId == team && s.CaseId == null, cancellation);

    /// <summary>The open cases this lead sees, with who follows each; the list is recorded before it is shown.</summary>
    public static async Task<List<TeamCase>> TeamCasesAsync(this AppDb db, Actor lead, (int Skip, int Take) page, CancellationToken cancellation)
    {
        var now = db.Now;
        var cases = await OpenCases(db, lead).OrderBy(c => EF.Functions.Collate(c.Person!.Facts.CallName, db.NordicCollation)).ThenBy(c => c.CaseId)
            .Skip(page.Skip).Take(page.Take)
            .Select(c => new { c.CaseId, c.Reference, c.Person!.Facts.CallName }).ToListAsync(cancellation);
        var ids = cases.ConvertAll(c => (CaseId?)c.CaseId);
        var workers = await (from s in db.Seats
                             where ids.Contains(s.CaseId) && (s.Role == SeatRole.Specialist || s.Role == SeatRole.Deputy)
                                 && s.From <= now && (s.To == null || s.To > now)
                             join a in db.Accounts on s.AccountId equals a.AccountId
                             orderby s.Role, s.From
                             select new { s.CaseId, a.DisplayName }).ToListAsync(cancellation);
        await db.RecordListAsync(lead, cases.ConvertAll(c => c.CaseId), cancellation);
        var byCase = workers.ToLookup(w => w.CaseId, w => w.DisplayName);
        return cases.ConvertAll(c => new TeamCase(c.CaseId, c.Reference, c.CallName, [.. byCase[c.CaseId].Distinct()]));
    }

    public static Task<int> CountTeamCasesAsync(this AppDb db, Actor lead, CancellationToken cancellation) =>
        OpenCases(db, lead).CountAsync(cancellation);

    public static async Task<List<SeatChoice>> SeatChoicesAsync(this AppDb db, AccountId account, CancellationToken cancellation)
    {
        var seats = await db.SeatsOfAsync(account, cancellation);
        var teams = await db.Teams.AsNoTracking().ToDictionaryAsync(t => t.TeamId, t => t.Name, cancellation);
        var ids = seats.ConvertAll(s => s.CaseId);
        var references = await db.Cases.AsNoTracking().Where(c => ids.Contains(c.CaseId)).ToDictionaryAsync(c => c.CaseId, c => c.Reference, cancellation);
        return seats.ConvertAll(s => new SeatChoice(
            s.SeatId,
            s.Role,
            s is { TeamId: { } team, CaseId: null } ? teams.GetValueOrDefault(team) : null,
            s.CaseId is { } id ? references.GetValueOrDefault(id) : null));
    }

    private static IQueryable<Stegvis.Casework.Case> OpenCases(AppDb db, Actor lead) =>
        db.CasesVisibleTo(lead).Where(c => c.ClosedOn == null).AsNoTracking();
}
