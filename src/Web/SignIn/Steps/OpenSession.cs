using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;

namespace Stegvis.Web.SignIn;

/// <summary>Everything is proven: wrong tries are forgotten and the session is kept in the chain. Gives the seats to act in; none, no session.</summary>
internal sealed class OpenSession(AppDb db, SignInFailures failures)
{
    public Task<List<Seat>> ExecuteAsync(AccountId id, CancellationToken cancellation) => failures.InTurnAsync(async () =>
    {
        var seats = await db.SeatsOfAsync(id, cancellation);
        if (seats.Count > 0 && await db.FindAccountAsync(id, cancellation) is { } account)
        {
            if (account.Secrets.FailedAttempts > 0 || account.Secrets.LockedUntil is not null)
            {
                account.Keep(account.Secrets with { FailedAttempts = 0, LockedUntil = null });
            }

            await db.SaveAsync(Seats.ActorIn(seats[0]).Did(Acts.SignedIn, account.Id), cancellation);
        }

        return seats;
    });
}
