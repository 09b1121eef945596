using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;
using Stegvis.Storage.SignIns;

namespace Stegvis.Web.SignIn;

/// <summary>
/// Everything is proven: wrong tries are forgotten and the session is kept, in the list of its owner and in the chain. Gives the seats to act in and
/// the token for the browser; no seat, no session.
/// </summary>
internal sealed class OpenSession(AppDb db, SignInFailures failures)
{
    public Task<(List<Seat> Seats, string Token)> ExecuteAsync(AccountId id, SessionStart start, CancellationToken cancellation) => failures.InTurnAsync(async () =>
    {
        var (seats, token) = (await db.SeatsOfAsync(id, cancellation), "");
        if (start.Means is SignInMeans.Card)
        {
            seats = seats.FindAll(s => s.Role is SeatRole.Person);
        }

        if (seats.Count > 0 && await db.FindAccountAsync(id, cancellation) is { } account)
        {
            if (account.Secrets.FailedAttempts > 0 || account.Secrets.LockedUntil is not null)
            {
                account.Keep(account.Secrets with { FailedAttempts = 0, LockedUntil = null });
            }

            token = db.KeepSession(id, start);
            await db.SaveAsync(Seats.ActorIn(seats[0]).Did(Acts.SignedIn, account.Id), cancellation);
        }

        return (seats, token);
    });
}
