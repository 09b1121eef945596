using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.People;

namespace Stegvis.Storage.People;

/// <summary>An account in one of its active seats.</summary>
public sealed record Seated(Actor Actor, string DisplayName, string Language, string SecurityStamp);

/// <summary>Accounts and the seats they may act in.</summary>
public static class Seats
{
    private static readonly AskedOften<Func<AppDb, AccountId, SeatId, DateTimeOffset, CancellationToken, Task<SeatedRow?>>> _seated = new(() =>
        EF.CompileAsyncQuery((AppDb db, AccountId account, SeatId seat, DateTimeOffset now, CancellationToken _) =>
            (from s in db.Seats.AsNoTracking()
             where s.SeatId == seat && s.AccountId == account && s.From <= now && (s.To == null || s.To > now)
             join a in db.Accounts on s.AccountId equals a.AccountId
             select new SeatedRow(s, a.DisplayName, a.Language, a.Secrets.SecurityStamp)).FirstOrDefault()));

    private static readonly AskedOften<Func<AppDb, CaseId, TeamId, DateTimeOffset, IAsyncEnumerable<SeatHolder>>> _holders = new(() =>
        EF.CompileAsyncQuery((AppDb db, CaseId id, TeamId team, DateTimeOffset now) =>
            from s in db.Seats
            where (s.CaseId == id || (s.TeamId == team && s.Role == SeatRole.TeamLead)) && s.From <= now && (s.To == null || s.To > now)
            join a in db.Accounts on s.AccountId equals a.AccountId
            orderby s.From
            select new SeatHolder(s.SeatId, a.AccountId, a.DisplayName, s.Role, a.Phone) { IsNamedReader = s.IsNamedReader }));

    public static async Task<Seated?> FindSeatedAsync(this AppDb db, AccountId account, SeatId seat, CancellationToken cancellation) =>
        await _seated.Of(db)(db, account, seat, db.Now, cancellation) is { } found
            ? new Seated(ActorIn(found.Seat), found.DisplayName, found.Language, found.SecurityStamp)
            : null;

    /// <summary>The seats an account may choose to act in. Case seats of staff are not chosen: the team seat reaches them.</summary>
    public static Task<List<Seat>> SeatsOfAsync(this AppDb db, AccountId account, CancellationToken cancellation)
    {
        var now = db.Now;
        return db.Seats.AsNoTracking()
            .Where(s => s.AccountId == account && s.From <= now && (s.To == null || s.To > now))
            .Where(s => s.CaseId == null || (s.Role != SeatRole.Specialist && s.Role != SeatRole.Deputy))
            .OrderBy(s => s.From).ToListAsync(cancellation);
    }

    public static Actor ActorIn(Seat seat) => new(seat.AccountId, seat.SeatId, seat.Role)
    {
        Team = seat.TeamId,
        Case = seat.CaseId,
        Placement = seat.PlacementId,
        Consent = seat.ConsentId,
        Member = seat.MemberId,
    };

    /// <summary>Names to show beside acts. Accounts are colleagues and contacts, not persons of cases.</summary>
    public static async Task<Dictionary<AccountId, string>> NamesOfAsync(this AppDb db, IEnumerable<AccountId> accounts, CancellationToken cancellation)
    {
        var ids = accounts.Distinct().ToList();
        return ids.Count == 0 ? [] : await db.Accounts.Where(a => ids.Contains(a.AccountId)).Select(a => new { a.AccountId, a.DisplayName })
            .ToDictionaryAsync(a => a.AccountId, a => a.DisplayName, cancellation);
    }

    /// <summary>Everybody who holds an active seat on the case, and the lead of its team: who can read it, by name and role.</summary>
    public static async Task<List<SeatHolder>> HoldersOfAsync(this AppDb db, Case @case, CancellationToken cancellation) =>
        await _holders.Of(db)(db, @case.CaseId, @case.TeamId, db.Now).ToListAsync(cancellation);
}

/// <summary>Somebody with a seat on a case.</summary>
public sealed record SeatHolder(SeatId Seat, AccountId Account, string Name, SeatRole Role, string? Phone)
{
    /// <summary>Stands on the short list of the case.</summary>
    public bool IsNamedReader { get; init; }
}

internal sealed record SeatedRow(Seat Seat, string DisplayName, string Language, string SecurityStamp);
