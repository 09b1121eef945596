using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.SignIns;

namespace Stegvis.Web.SignIn.Provider;

/// <summary>
/// Ends here what has ended at the provider. A named session ends alone; a subject without one is signed out everywhere, however they came in.
/// Whoever is not known here needs nothing done.
/// </summary>
internal sealed class EndProviderSessions(AppDb db, SignInFailures failures)
{
    public Task<int> ExecuteAsync(string issuer, EndedThere ended, CancellationToken cancellation) => failures.InTurnAsync(async () =>
    {
        var link = ended.Subject is { } subject ? await db.FindLinkAsync(issuer, subject, cancellation) : null;
        if (ended.Subject is not null && link is null)
        {
            return 0;
        }

        var open = await db.OpenSessionsAsync(link?.AccountId, ended.Session, cancellation);
        open.ForEach(s => s.End(SessionEnd.EndedByProvider, db.Now));
        if (open.Count > 0)
        {
            await db.SaveAsync(new Actor(open[0].AccountId, default, default).Did(Acts.ProviderSignedOut, open[0].AccountId.Value), cancellation);
        }

        return open.Count;
    });
}
