using Microsoft.EntityFrameworkCore;
using Stegvis.People;

namespace Stegvis.Storage.People;

/// <summary>One line of the list of accounts: who signs in, and in which roles.</summary>
public sealed record AccountRow(AccountId Id, string Name, string UserName, IReadOnlyList<SeatRole> Roles);

/// <summary>
/// Sign-ins, for the pages that make and prove them. Lists hold staff only: whoever has seats on cases alone is known to the lead
/// of the case, never to the technical administrator.
/// </summary>
public static class Accounts
{
    /// <summary>Demo sign-ins end like this; the address is reserved and reaches nobody.</summary>
    public const string DemoSuffix = "@demo.stegvis.example";

    /// <summary>Tracked, for whoever proves or changes the account.</summary>
    public static Task<Account?> FindAccountAsync(this AppDb db, AccountId id, CancellationToken cancellation) =>
        db.Accounts.FirstOrDefaultAsync(a => a.AccountId == id, cancellation);

    /// <inheritdoc cref="FindAccountAsync(AppDb, AccountId, CancellationToken)"/>
    public static Task<Account?> FindAccountAsync(this AppDb db, string normalizedUserName, CancellationToken cancellation) =>
        db.Accounts.FirstOrDefaultAsync(a => a.NormalizedUserName == normalizedUserName, cancellation);

    public static async Task<List<AccountRow>> DemoAccountsAsync(this AppDb db, CancellationToken cancellation)
    {
        if (await db.InstallationAsync(cancellation) is not { IsDemo: true })
        {
            return [];
        }

        var accounts = await db.Accounts.AsNoTracking().Where(a => a.UserName.EndsWith(DemoSuffix)).ToListAsync(cancellation);
        var rows = await WithRolesAsync(db, accounts, cancellation);
        return [.. rows.Where(r => r.Roles.Count > 0).OrderBy(r => r.Roles.Min()).ThenBy(r => r.Name, StringComparer.CurrentCulture)];
    }

    public static Task<int> CountStaffAccountsAsync(this AppDb db, CancellationToken cancellation) => Staff(db).CountAsync(cancellation);

    public static async Task<List<AccountRow>> StaffAccountsAsync(this AppDb db, (int Skip, int Take) page, CancellationToken cancellation)
    {
        var accounts = await Staff(db).AsNoTracking().OrderBy(a => EF.Functions.Collate(a.DisplayName, db.NordicCollation)).ThenBy(a => a.AccountId)
            .Skip(page.Skip).Take(page.Take).ToListAsync(cancellation);
        return await WithRolesAsync(db, accounts, cancellation);
    }

    public static async Task<AccountRow?> FindStaffAccountAsync(this AppDb db, AccountId id, CancellationToken cancellation)
    {
        var accounts = await Staff(db).AsNoTracking().Where(a => a.AccountId == id).ToListAsync(cancellation);
        return (await WithRolesAsync(db, accounts, cancellation)).FirstOrDefault();
    }

    private static IQueryable<Account> Staff(AppDb db) => db.Accounts.Where(a =>
        !db.Seats.Any(s => s.AccountId == a.AccountId) || db.Seats.Any(s => s.AccountId == a.AccountId && s.CaseId == null));

    private static async Task<List<AccountRow>> WithRolesAsync(AppDb db, List<Account> accounts, CancellationToken cancellation)
    {
        var (now, ids) = (db.Now, accounts.ConvertAll(a => a.AccountId));
        var seats = await db.Seats.AsNoTracking()
            .Where(s => ids.Contains(s.AccountId) && s.From <= now && (s.To == null || s.To > now))
            .Select(s => new { s.AccountId, s.Role }).ToListAsync(cancellation);
        var roles = seats.ToLookup(s => s.AccountId, s => s.Role);
        return accounts.ConvertAll(a => new AccountRow(a.AccountId, a.DisplayName, a.UserName, [.. roles[a.AccountId].Distinct().Order()]));
    }
}
