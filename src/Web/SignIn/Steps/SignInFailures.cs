using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Web.SignIn.Proof;

namespace Stegvis.Web.SignIn;

/// <summary>
/// Counts wrong tries and keeps each in the chain, also for names that nobody has: the two must take the same road.
/// The framework counts; our clock says how long the account rests.
/// </summary>
internal sealed class SignInFailures(AppDb db, UserManager<Account> users)
{
    public bool IsResting(Account account) => account.Secrets.LockedUntil > db.Now;

    public async Task CountAsync(Account? account, CancellationToken cancellation)
    {
        if (account is not null && !IsResting(account))
        {
            await users.AccessFailedAsync(account);
            if (await users.GetAccessFailedCountAsync(account) == 0)
            {
                await users.SetLockoutEndDateAsync(account, db.Now + ProofSetup.Rest);
            }
        }

        var actor = new Actor(account?.AccountId ?? default, default, default);
        await db.SaveAsync(actor.Did(Acts.SignInFailed, actor.Account.Value), cancellation);
    }

    /// <summary>Two tries at once touch the same account: the later one looks again, so that none goes uncounted.</summary>
    public async Task<TResult> InTurnAsync<TResult>(Func<Task<TResult>> tryOnce)
    {
        for (var again = 10; ; again--)
        {
            try
            {
                return await tryOnce();
            }
            catch (DbUpdateConcurrencyException) when (again > 0)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
